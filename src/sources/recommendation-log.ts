import { isMonth, isPlainDate, monthNumber } from '../domain/dates.ts';
import { recommendationStatuses, type RecommendationData } from '../domain/recommendation.ts';

type Entry = RecommendationData['history'][number];

/** Text of a log that could not be read as anything, with the line it begins on (from 1). */
export interface Unread {
  line: number;
  text: string;
  why: string;
}

/** What a log says in so many words; nothing is guessed, and what is not said is absent. */
export interface RecommendationLog {
  number?: string;
  theme?: string;
  background?: string;
  text?: string;
  addressedTo?: string;
  /** `YYYY-MM`. */
  deadline?: string;
  history: Entry[];
  /** Documents that a comment calls attached, each with the day of the comment. */
  attached: { name: string; on: string }[];
  unread: Unread[];
}

/**
 * Reads the log markup that the inspectorate's register prints: a heading "Recommendation 1" with its text, and
 * entries such as `[on]22nd March 2018 [status]awaiting-review[/status][/on]` or `[on]…[comment]…[/comment][/on]`.
 * In that register the inspectorate sets the status and the force comments.
 */
export function readRecommendationLog(source: string): RecommendationLog {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const start = text.search(/\[\/?(on|status|comment)\]/);
  const end = start === -1 ? text.length : start;
  const unread: Unread[] = [];
  const preamble = readPreamble(text.slice(0, end), unread);
  const history = readEntries(text, end, unread);
  const attached = history.flatMap(({ on, comment }) => attachedIn(comment).map((name) => ({ name, on })));
  return { ...preamble, history, attached, unread: unread.sort((a, b) => a.line - b.line) };
}

/** Everything above the entries: a theme and background, then "Recommendation 1" and what it asks for. */
function readPreamble(text: string, unread: Unread[]): Partial<RecommendationLog> {
  const heading = /^Recommendation (\S+)[ \t]*$/m.exec(text);
  if (!heading) {
    leave(text, 0, 'There is no line "Recommendation" with a number above it.', unread, text);
    return {};
  }
  const asked = text.slice(heading.index + heading[0].length).trim();
  const by = /\bby (\w+) (\d{4}), ([^,.]+?) should\b/i.exec(asked);
  const deadline = by && `${by[2]}-${String(monthNumber(by[1] ?? '') ?? 0).padStart(2, '0')}`;
  return {
    number: heading[1] ?? '',
    ...readBackground(text.slice(0, heading.index), unread),
    ...(asked ? { text: asked } : {}),
    ...(by?.[3] ? { addressedTo: by[3].charAt(0).toUpperCase() + by[3].slice(1) } : {}),
    ...(deadline && isMonth(deadline) ? { deadline } : {}),
  };
}

/** The theme is the short line that stands directly on the background's first paragraph. */
function readBackground(text: string, unread: Unread[]): Partial<RecommendationLog> {
  const lines = text.split('\n');
  const index = lines.findIndex((line, at) => isHeading(line) && (lines[at + 1] ?? '').trim() !== '');
  const above = lines.slice(0, Math.max(index, 0)).join('\n');
  leave(above, 0, 'It stands above the theme and belongs to neither theme nor background.', unread, text);
  const background = lines
    .slice(index + 1)
    .join('\n')
    .trim();
  return {
    ...(index >= 0 ? { theme: (lines[index] ?? '').trim() } : {}),
    ...(background ? { background } : {}),
  };
}

function isHeading(line: string): boolean {
  return line.trim() !== '' && line.trim().length <= 100 && !/[.:;,]$/.test(line.trim());
}

const ENTRY =
  /\[on\]([^[]*)(?:\[status\]([^[]*)\[\/status\]|\[comment\]((?:(?!\[on\]|\[\/?comment\])[\s\S])*)(\[\/comment\])?)\s*(\[\/on\])?/g;

function readEntries(text: string, start: number, unread: Unread[]): Entry[] {
  const history: Entry[] = [];
  let position = start;
  for (const match of text.slice(start).matchAll(ENTRY)) {
    const at = start + match.index;
    leave(text.slice(position, at), position, 'It stands between entries.', unread, text);
    position = at + match[0].length;
    const read = readEntry(match);
    if ('entry' in read) history.push(read.entry);
    else leave(match[0], at, read.why, unread, text);
    if ('entry' in read && (!match[5] || (match[3] !== undefined && !match[4])))
      unread.push({
        line: lineAt(text, position),
        text: '',
        why: 'The entry before this place is not closed; it was read up to here.',
      });
  }
  leave(text.slice(position), position, 'It stands after the last entry that could be read.', unread, text);
  return history;
}

function readEntry(match: RegExpExecArray): { entry: Entry } | { why: string } {
  const on = readDay(match[1] ?? '');
  if (!on) return { why: `"${(match[1] ?? '').trim()}" is not a day such as "22nd March 2018".` };
  if (match[2] === undefined) {
    const comment = (match[3] ?? '').trim();
    return comment ? { entry: { on, by: 'force', comment } } : { why: 'The comment is empty.' };
  }
  const status = recommendationStatuses.find((word) => word === match[2]?.trim());
  if (!status) return { why: `"${match[2].trim()}" is not one of: ${recommendationStatuses.join(', ')}.` };
  return { entry: { on, by: 'inspector', status } };
}

/** `22nd March 2018` → `2018-03-22`. */
function readDay(text: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+)\s+(\d{4})\s*$/.exec(text);
  const month = match && monthNumber(match[2] ?? '');
  if (!match || !month) return undefined;
  const day = `${match[3]}-${String(month).padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
  return isPlainDate(day) ? day : undefined;
}

/** `a Readiness Assessment (attached)` → `Readiness Assessment`. */
function attachedIn(comment: string | undefined): string[] {
  const matches = (comment ?? '').matchAll(/((?:[A-Z][\w’'-]*[ \t]+)+)\(attached\)/g);
  return [...matches].map((match) => (match[1] ?? '').trim());
}

/** Keeps text that nothing was made of, line by line, with where it stood. */
function leave(part: string, offset: number, why: string, unread: Unread[], whole: string): void {
  const first = lineAt(whole, offset);
  part.split('\n').forEach((line, index) => {
    if (line.trim() !== '') unread.push({ line: first + index, text: line.trim(), why });
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
