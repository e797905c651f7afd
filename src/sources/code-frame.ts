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

/** A line as it should read, under the same number, cut at the same place. */
export function lineFrame(line: string, place: Pick<TextPosition, 'line' | 'column'>): string {
  return `${gutter(place.line)}${printable(cut(line, place.column - 1).shown)}`;
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
