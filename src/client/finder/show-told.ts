import type { Told } from './tell.ts';

/** Writes an answer into a part of the page that screen readers announce. Built as text, never as HTML. */
export function showTold(part: HTMLElement, { text, links }: Told): void {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  const list = document.createElement('ul');
  list.className = 'rows';
  list.append(...links.map(rowOf));
  part.replaceChildren(sentence, ...(links.length > 0 ? [list] : []));
}

function rowOf({ text, href, note }: Told['links'][number]): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  row.append(link);
  if (note !== undefined) {
    const line = document.createElement('p');
    line.className = 'rows__line';
    line.textContent = note;
    row.append(line);
  }
  return row;
}
