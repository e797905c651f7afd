/** A run of an excerpt; marked where it is a word that was looked for. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt (text whose `<` and `>` are entities, and `<mark>` around what was found) as runs of plain text. Nothing but the
 * marks is read as markup, so whatever a page says stays text.
 */
export function excerptRuns(excerpt: string): ExcerptRun[] {
  let marked = false;
  const runs: ExcerptRun[] = [];
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') runs.push({ text: decode(part), marked });
  }
  return runs;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
