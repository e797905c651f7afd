import type { TextPosition } from '../domain/problem.ts';
import { lineAt } from './text-position.ts';

/** Columns of a line that a frame shows; longer lines are cut around the place. */
const WIDTH = 100;

/** The line of a place with carets below it. */
export function caretFrame(text: string, place: TextPosition): string {
  const { shown, from } = cut(lineAt(text, place.line), place.column - 1);
  const before = shown.slice(0, place.column - 1 - from);
  const length = Math.max(1, Math.min(place.length, shown.length - before.length));
  return `${gutter(place.line)}${printable(shown)}\n${gutter()}${before.replace(/[^\t]/g, ' ')}${'^'.repeat(length)}`;
}

/** A line of a text as it should read, with the lines that come with it; of a long one all that changes. */
export function correctedFrame(corrected: string, place: TextPosition, text: string): string {
  const written = lineAt(text, place.line);
  return corrected
    .split('\n')
    .map(
      (line, index) =>
        `${gutter(place.line + index)}${printable(cutAtChange(line, place.column - 1, written))}`,
    )
    .join('\n');
}

/** A long line from the place to the end of what changes, without its middle if that is long too. */
function cutAtChange(line: string, column: number, written: string): string {
  let end = line.length;
  for (let same = written.length; end > 0 && same > 0 && line[end - 1] === written[same - 1]; same--) end--;
  const { shown, from } = cut(line, column);
  if (line.length <= WIDTH || end < from + WIDTH) return shown;
  const to = Math.min(line.length, end + 10);
  const tail = `${line.slice(to - WIDTH / 2, to).trimStart()}${to < line.length ? '…' : ''}`;
  return `${shown.slice(0, WIDTH / 2).trimEnd()} … ${tail}`;
}

/** Text that a terminal shows and does not obey: invisible characters become a visible one. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, '\u00b7');
}

const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what must not reach the terminal
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

function cut(line: string, column: number): { shown: string; from: number } {
  if (line.length <= WIDTH) return { shown: line, from: 0 };
  const from = Math.max(0, Math.min(column - Math.floor(WIDTH / 3), line.length - WIDTH));
  const to = from + WIDTH;
  // The signs of omission replace a character each, so that the carets stay below their place.
  const shown = `${from > 0 ? '…' : ''}${line.slice(from > 0 ? from + 1 : 0, to < line.length ? to - 1 : to)}${to < line.length ? '…' : ''}`;
  return { shown, from };
}

function gutter(line?: number): string {
  return `${String(line ?? '').padStart(5)} | `;
}
