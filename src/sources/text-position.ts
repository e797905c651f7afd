import type { TextPosition } from '../domain/problem.ts';

/** The line and column (both from 1, columns in UTF-16 units) of an offset into a text. */
export function positionAt(text: string, offset: number, length = 1): TextPosition {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1, length };
}

/**
 * `positionAt` for many places of one text, whose lines are counted once. A place ends with its line at the latest
 * and has a length of 1 at least.
 */
export function positionsIn(text: string): (offset: number, length: number) => TextPosition {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset, length) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    const column = offset - (starts[line] ?? 0) + 1;
    return { line: line + 1, column, length: Math.max(1, Math.min(length, end - offset)) };
  };
}

/** The offset of a line and column; past the end of the text for a line that does not exist. */
export function offsetOf(text: string, position: Pick<TextPosition, 'line' | 'column'>): number {
  let start = 0;
  for (let line = 1; line < position.line; line++) {
    const next = text.indexOf('\n', start);
    if (next === -1) return text.length;
    start = next + 1;
  }
  return start + position.column - 1;
}

/** One line of a text, counted from 1, without its line break; empty if there is no such line. */
export function lineAt(text: string, line: number): string {
  return (text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
}
