import { isCancel, select, text } from '@clack/prompts';
import { isMonth, isPlainDate } from '../../domain/dates.ts';
import { meetingKinds, type MeetingKind } from '../../domain/meeting.ts';
import type { Site } from '../../domain/site.ts';
import { ranks } from '../../domain/team.ts';
import { proposedDay } from './meeting-habits.ts';
import { nextMonth } from './new-report.ts';
import { meetingKind } from './new-meeting.ts';
import { newKind, newKinds, type NewKind, type NewWish } from './plan-new.ts';
import { slugOf } from './slug-of.ts';

/** Somebody pressed Esc or Ctrl+C. Nothing is written before the last question is answered. */
export class NewCancelled extends Error {}

const sentences: Record<NewKind, string> = {
  report: 'A monthly report',
  meeting: 'A meeting',
  officer: 'An officer (a post in a team)',
  district: 'A district',
  news: 'News',
  recommendation: 'A recommendation of an inspectorate',
};

/** Asks for everything that was not typed; arrow keys choose, Enter goes on. @throws NewCancelled */
export async function askNew(typed: Partial<NewWish>, site: Site): Promise<NewWish> {
  const kind =
    typed.kind === undefined
      ? newKind(await choose('What do you want to begin?', newKinds, (one) => sentences[one]))
      : typed.kind;
  if (kind === 'district' || kind === 'news' || kind === 'recommendation') {
    const title = typed.title ?? (typed.name === undefined ? await write(titles[kind]) : undefined);
    const name =
      typed.name ??
      (await write('Its short name, for the file and the address', slugOf(title ?? ''), isShort));
    return { ...typed, kind, name, title };
  }
  const slugs = site.districts.map(({ slug }) => slug);
  const name =
    typed.name ??
    (await choose(
      'Which district?',
      slugs,
      (slug) => site.districts.find((one) => one.slug === slug)?.name ?? slug,
    ));
  const district = site.districts.find(({ slug }) => slug === name);
  // What was typed wrongly is told by whoever makes the file.
  if (!district) return { ...typed, kind, name };
  if (kind === 'report') {
    const when =
      typed.when ??
      (await write('Which month?', nextMonth(district, site.asOf), (month) =>
        isMonth(month) ? undefined : 'Write year and month with a hyphen, such as 2026-12.',
      ));
    return { ...typed, kind, name, when };
  }
  if (kind === 'meeting') {
    const meeting =
      typed.meeting ??
      (await choose(
        'What kind of meeting?',
        Object.keys(meetingKinds) as MeetingKind[],
        (one) => meetingKinds[one].name,
      ));
    const proposed = proposedDay(
      district,
      meetingKind(meeting),
      site.asOf,
      site.force.limits.meeting_gap.limit,
    );
    const when =
      typed.when ??
      (await write('On which day?', proposed, (day) =>
        isPlainDate(day) ? undefined : 'Write year, month and day with hyphens, such as 2027-01-14.',
      ));
    return { ...typed, kind, name, meeting, when };
  }
  const title =
    typed.title ??
    (await write(
      'What is the post called after "the", such as Grays constable? Never a person',
      undefined,
      isSome,
    ));
  const rank = typed.rank ?? (await choose('Which rank goes with it?', ranks, (one) => one));
  const role =
    typed.role ?? (await write('What does the post do, such as "Looks after Grays"?', undefined, isSome));
  return { ...typed, kind, name, title, rank, role };
}

const titles = {
  district: 'What is the district called?',
  news: 'The headline',
  recommendation: 'What it asks for, in a few words',
};

async function choose<const T extends string>(
  message: string,
  values: readonly T[],
  label: (value: T) => string,
): Promise<T> {
  const options = values.map((value) => ({ value, label: label(value) }));
  const chosen = await select<string>({ message, options });
  if (isCancel(chosen)) throw new NewCancelled();
  return chosen as T;
}

async function write(
  message: string,
  initial?: string,
  validate: (value: string) => string | undefined = isSome,
): Promise<string> {
  const written = await text({
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value) => validate(value?.trim() ?? ''),
  });
  if (isCancel(written)) throw new NewCancelled();
  return written.trim();
}

function isSome(value: string): string | undefined {
  return value === '' ? 'Write a few words, or press Esc to stop.' : undefined;
}

function isShort(value: string): string | undefined {
  return value !== '' && value === slugOf(value) ? undefined : 'Use small letters, digits and hyphens.';
}
