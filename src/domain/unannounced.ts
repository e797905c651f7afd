import { formatLongDate, formatTimeRange } from './dates.ts';
import { changedFacts, type Fact, type LockedMeeting } from './locked-meeting.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';

/** What changed of a published meeting without a new line in its `changes`, with the line to write. */
export function unannounced(
  file: string,
  before: LockedMeeting,
  now: LockedMeeting,
  asOf: string,
): Problem[] {
  if (now.changes > before.changes) return [];
  if (now.changes < before.changes)
    return [
      contentError(
        'announced',
        file,
        now.changes > 0 ? ['changes'] : [],
        `It had ${lines(before.changes)} in "changes" when it was published, and now has ${now.changes}. Calendars take no change from a meeting that counts backwards.`,
        'Put the old lines back, and add a new one for what you change now.',
      ),
    ];
  const facts = changedFacts(before, now);
  if (facts.length === 0) return [];
  const what = JSON.stringify(facts.map((fact) => sentenceOf(fact, before, now)).join(' '));
  const line = `{ on: ${asOf}, what: ${what} }`;
  return [
    contentError(
      'announced',
      file,
      fieldOf(facts[0] ?? 'status', before, now),
      `Its ${joined(facts)} changed after it was published, and no new line in "changes" says so: calendars would keep the old entry.`,
      now.changes > 0 ? `Add below "changes:" the line - ${line}` : `Add the line changes: [${line}]`,
    ),
  ];
}

/** `date, time and place` */
function joined(facts: readonly string[]): string {
  return facts.length < 2 ? facts.join('') : `${facts.slice(0, -1).join(', ')} and ${facts.at(-1)}`;
}

function lines(number: number): string {
  return number === 1 ? '1 line' : `${number} lines`;
}

/** What a resident must know, ready to stand in `changes`. */
function sentenceOf(fact: Fact, before: LockedMeeting, now: LockedMeeting): string {
  if (fact === 'date') return `Moved from ${formatLongDate(before.date)} to ${formatLongDate(now.date)}.`;
  if (fact === 'time')
    return `The time is now ${formatTimeRange(now.start, now.end)}, not ${formatTimeRange(before.start, before.end)}.`;
  if (fact === 'place') return `The place is now ${now.place}, not ${before.place}.`;
  if (now.status === 'cancelled') return 'Cancelled.';
  if (now.status === 'postponed') return 'Postponed; the new day is not fixed yet.';
  return `It takes place after all, on ${formatLongDate(now.date)}.`;
}

function fieldOf(fact: Fact, before: LockedMeeting, now: LockedMeeting): FieldPath {
  if (fact === 'date') return ['moved'];
  if (fact === 'place') return ['venue'];
  if (fact === 'time') return [before.start !== now.start || now.end === undefined ? 'start' : 'end'];
  return ['status'];
}
