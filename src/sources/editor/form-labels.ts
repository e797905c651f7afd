/** What fields are called in forms, and in refusals that speak of forms. */
import { meetingKinds, type MeetingKind } from '../../domain/meeting.ts';
import { rankNames } from '../../domain/team.ts';

/** `published_time` → `Published time`. */
export function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One item of a list: `concerns` → `Concern`, `agencies` → `Agency`. */
export function singularOf(name: string): string {
  return labelOf(singular[name] ?? name.replace(/ies$/, 'y').replace(/(?<!s)s$/, ''));
}

/** Names of lists that are no plural of what they hold. */
const singular: Record<string, string> = {
  allow: 'exception',
  next: 'next step',
  raised: 'concern raised',
  hours: 'opening hours',
  history: 'step',
};

/** A choice of a list: `lcm` → `Local Community Meeting`, `in-hand` → `In hand`. */
export function choiceLabel(value: string): string {
  return (
    (meetingKinds as Partial<typeof meetingKinds>)[value as MeetingKind]?.name ??
    ((rankNames as Partial<typeof rankNames>)[value as keyof typeof rankNames] || labelOf(value))
  );
}
