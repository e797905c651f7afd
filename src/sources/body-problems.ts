import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../domain/body-rules.ts';
import { collections } from '../domain/collections.ts';
import type { Problem } from '../domain/problem.ts';
import { headingFaults } from './body-headings.ts';
import { htmlFaults } from './body-html-faults.ts';
import { imageFaults } from './body-image-faults.ts';
import { linkFaults } from './body-link-faults.ts';
import { mdxFault, mdxSyntaxFault } from './body-mdx-faults.ts';
import { positionAt } from './text-position.ts';
import type { BodyText } from './read-content.ts';

/** Something wrong in a body: `from` is the offset in the text where it begins, `length` how far it reaches. */
export type BodyFault = Pick<Problem, 'rule' | 'message' | 'fix' | 'correction'> & {
  from: number;
  length: number;
};

/** A node of a parsed body with the text it was written as. */
export interface BodyNode<N extends MdastNode = MdastNode> {
  node: N;
  from: number;
  source: string;
}

/**
 * Everything in a body that must not be published: HTML, addresses of unknown kinds, pictures that are missing or
 * lack words, headings of a wrong level, and code in a page. Lines and columns are those of the file.
 */
export function bodyProblems(body: BodyText, media: ReadonlySet<string>): Problem[] {
  const { file, collection } = body.entry;
  // As many empty lines as the fields take up: the parser then counts in lines of the file.
  const text = '\n'.repeat(body.line - 1) + body.markdown;
  const faults = findFaults(text, collections[collection].body === 'mdx', file, media);
  return faults.map(({ from, length, ...words }) => ({
    severity: 'error',
    file,
    field: [],
    ...words,
    position: positionAt(text, from, Math.max(1, Math.min(length, lineEnd(text, from) - from))),
  }));
}

function findFaults(text: string, isMdx: boolean, file: string, media: ReadonlySet<string>): BodyFault[] {
  let root: MdastNode;
  try {
    root = (isMdx ? mdxToMdast : markdownToMdast)(text, { features: markdownFeatures });
  } catch (error) {
    return [mdxSyntaxFault(text, error)];
  }
  const nodes = [...walk(root, text)];
  return [
    ...nodes.flatMap((found) => faultsOf(found, file, media)),
    ...htmlFaults(nodes, text),
    ...headingFaults(nodes),
  ].sort((a, b) => a.from - b.from);
}

function faultsOf({ node, from, source }: BodyNode, file: string, media: ReadonlySet<string>): BodyFault[] {
  if (node.type === 'link' || node.type === 'definition')
    return linkFaults({ node, from, source }, file, media);
  if (node.type === 'image' || node.type === 'imageReference')
    return imageFaults({ node, from, source }, file, media);
  return mdxFault({ node, from, source });
}

function* walk(node: MdastNode, text: string): Generator<BodyNode> {
  const from = node.position?.start.offset ?? 0;
  yield { node, from, source: text.slice(from, node.position?.end.offset ?? from) };
  if ('children' in node) for (const child of node.children) yield* walk(child, text);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
