import type { BodyFault, BodyNode } from './body-problems.ts';

/** Headings that leave a level out: the page's own title is level 1, so a body begins at level 2. */
export function headingFaults(nodes: readonly BodyNode[]): BodyFault[] {
  let above = 1;
  return nodes.flatMap(({ node, from, source }): BodyFault[] => {
    if (node.type !== 'heading') return [];
    if (node.children.length === 0) {
      return [
        {
          rule: 'heading',
          from,
          length: source.length,
          message: 'This heading has no words.',
          fix: 'Write its words, or delete the line.',
          correction: { replace: 'text', from: source, with: '' },
        },
      ];
    }
    const right = node.depth === 1 ? 2 : Math.min(node.depth, above + 1);
    above = right;
    if (right === node.depth) return [];
    const signs = '#'.repeat(right);
    return [
      {
        rule: 'heading',
        from,
        length: source.length,
        message:
          node.depth === 1
            ? 'A heading of the first level is the title of the page.'
            : `A level is left out before this heading of level ${node.depth}.`,
        fix: `Begin it with ${signs} and a space.`,
        correction: { replace: 'text', from: source, with: `${signs} ${wordsOf(source)}` },
      },
    ];
  });
}

/** The words of a heading written with signs before it or underlined. */
function wordsOf(source: string): string {
  return source
    .replace(/^#+\s*/, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/\n\s*[=-]+\s*$/, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
