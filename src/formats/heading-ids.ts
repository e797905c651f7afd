/** Keeps the names of a body's headings apart from the names that pages give to their own parts. */
export const headingPrefix = 'section-';

/** Gives each heading of one body a name from its words; a second heading of the same words gets a number. */
export function headingIds(): (words: string) => string {
  const used = new Map<string, number>();
  return (words) => {
    const base = headingPrefix + headingName(words);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

/** `Where we walk` → `where-we-walk`, as GitHub names it, so that links within a body work in both places. */
function headingName(words: string): string {
  const name = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
  return name === '' ? 'part' : name;
}
