/** Text cut to a place with only so much room. Widths are counted in letters, on the safe side. */

/** At most so many letters: whole sentences if the first fits, else whole words and `…`. */
export function clip(text: string, letters: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= letters) return line;
  const room = line.slice(0, letters);
  const sentences = /^.*[.!?](?= )/.exec(line.slice(0, letters + 1))?.[0];
  if (sentences !== undefined && sentences.length >= letters / 2) return sentences;
  return `${room.slice(0, room.lastIndexOf(' ', letters - 2)).replace(/[\s,;:.–]+$/, '')}…`;
}

/** How many lines a text takes in a column so many letters wide; a text without words takes none. */
export function linesOf(text: string, letters: number): number {
  return Math.ceil(text.length / letters);
}

/** The first rows that together take at most so many lines, and how many rows are left over. */
export function fitRows<Row>(
  rows: readonly Row[],
  lines: number,
  height: (row: Row) => number,
): { shown: Row[]; left: number; lines: number } {
  const shown: Row[] = [];
  let used = 0;
  for (const row of rows) {
    if (used + height(row) > lines) break;
    shown.push(row);
    used += height(row);
  }
  return { shown, left: rows.length - shown.length, lines: used };
}
