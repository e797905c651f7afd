import { excerptRuns } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';

/** One result: title, what it is and of when, and the words around what was found. Built as text, never as HTML. */
export function resultRow(page: FoundPage, districts: number): HTMLLIElement {
  const row = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  heading.append(link);
  const line = document.createElement('p');
  line.className = 'rows__line';
  line.textContent = [page.filters.kind?.[0], areaOf(page, districts), page.meta.date]
    .filter(Boolean)
    .join(', ');
  row.append(heading, line, excerptOf(page));
  return row;
}

function areaOf({ filters: { district = [] } }: FoundPage, districts: number): string {
  return district.length === districts ? 'all districts' : district.join(', ');
}

function excerptOf(page: FoundPage): HTMLParagraphElement {
  const excerpt = document.createElement('p');
  excerpt.className = 'measure';
  const runs = excerptRuns(page.excerpt);
  for (const { text, marked } of runs) {
    if (marked) {
      const mark = document.createElement('mark');
      mark.textContent = text;
      excerpt.append(mark);
    } else excerpt.append(text);
  }
  const text = excerpt.textContent;
  if (/^\P{Lu}/u.test(text)) excerpt.prepend('… ');
  if (/[^.?!”"]\s*$/.test(text)) excerpt.append(' …');
  return excerpt;
}
