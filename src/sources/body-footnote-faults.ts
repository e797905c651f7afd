import type { BodyFault, BodyNode } from './body-problems.ts';

const FOOTNOTE = /(?<!\\)\[\^[^\]\s]+\]/g;

/** Footnotes: their numbers would clash where a page shows two bodies, so bodies have none. */
export function footnoteFaults({ node, from, source }: BodyNode): BodyFault[] {
  if (node.type !== 'text' && !isFootnote(node)) return [];
  return [...source.matchAll(FOOTNOTE)].map((match) => ({
    rule: 'footnote',
    from: from + match.index,
    length: match[0].length,
    message: 'Footnotes are not used here.',
    fix: 'Put the note into the text itself, as a sentence or between brackets.',
  }));
}

/** `[^1]: note` reads like the address of links called `^1`. */
export function isFootnote(node: BodyNode['node']): boolean {
  return node.type === 'definition' && node.identifier.startsWith('^');
}
