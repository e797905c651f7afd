import type { MdastNode } from 'satteri';

/** Nobody means a quotation in a list in a quotation to go deeper than this; parsers and browsers give up further in. */
const MOST_DEPTH = 40;

/** Every node of a parsed body in the order of the text. What is nested deeper than anybody means is left out. */
export function* nodesOf(node: MdastNode, depth = 0): Generator<MdastNode> {
  yield node;
  if ('children' in node && depth < MOST_DEPTH) {
    for (const child of node.children) yield* nodesOf(child, depth + 1);
  }
}

/** The first node that holds what `nodesOf` leaves out. */
export function tooDeep(node: MdastNode, depth = 0): MdastNode | undefined {
  if (!('children' in node)) return undefined;
  if (depth === MOST_DEPTH) return node.children.length > 0 ? node : undefined;
  for (const child of node.children) {
    const found = tooDeep(child, depth + 1);
    if (found) return found;
  }
  return undefined;
}
