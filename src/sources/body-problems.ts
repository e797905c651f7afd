import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../domain/body-rules.ts';
import { collections } from '../domain/collections.ts';
import type { Problem } from '../domain/problem.ts';
import { characterFaults } from './body-character-faults.ts';
import { headingFaults } from './body-headings.ts';
import { htmlFaults } from './body-html-faults.ts';
import { imageFaults } from './body-image-faults.ts';
import { linkFaults } from './body-link-faults.ts';
import { mdxFault, mdxSyntaxFault } from './body-mdx-faults.ts';
import { nodesOf, tooDeep } from './body-tree.ts';
import { fragmentFaults } from './body-fragment-faults.ts';
import { footnoteFaults, isFootnote } from './body-footnote-faults.ts';
import { firstProblems } from './first-problems.ts';
import type { BodyText } from './read-content.ts';
import { siteLinks, type SiteLink } from './site-links.ts';
import { positionsIn } from './text-position.ts';

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
  return readBodyText(body, media).problems;
}

/** `bodyProblems`, and the links of the body that can only be judged when the whole site is known. */
export function readBodyText(
  body: BodyText,
  media: ReadonlySet<string>,
): { problems: Problem[]; links: SiteLink[] } {
  const { file, collection } = body.entry;
  // As many empty lines as the fields take up: the parser then counts in lines of the file.
  const text = '\n'.repeat(body.line - 1) + body.markdown;
  const at = positionsIn(text);
  const problemOf = ({ from, length, ...words }: BodyFault): Problem => ({
    severity: 'error',
    file,
    field: [],
    ...words,
    position: at(from, length),
  });
  let root: MdastNode;
  try {
    const parse = collections[collection].body === 'mdx' ? mdxToMdast : markdownToMdast;
    root = parse(text, { features: markdownFeatures });
  } catch (error) {
    return { problems: [problemOf(mdxSyntaxFault(text, error))], links: [] };
  }
  const nodes = [...nodesOf(root)].map((node) => placed(node, text));
  const faults = findFaults(root, nodes, text, file, media);
  return { problems: firstProblems(faults.map(problemOf)), links: siteLinks(nodes, file, at) };
}

function findFaults(
  root: MdastNode,
  nodes: readonly BodyNode[],
  text: string,
  file: string,
  media: ReadonlySet<string>,
): BodyFault[] {
  const targets = new Map(
    nodes.flatMap(({ node }) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return [
    ...nodes.flatMap((found) => faultsOf(found, file, media, targets)),
    ...nodes.flatMap(characterFaults),
    ...nodes.flatMap(footnoteFaults),
    ...depthFaults(root, text),
    ...htmlFaults(nodes, text),
    ...headingFaults(nodes),
    ...fragmentFaults(nodes),
  ].sort((a, b) => a.from - b.from);
}

/** `targets` are the addresses of `[name]: address` lines, by name. */
function faultsOf(
  { node, from, source }: BodyNode,
  file: string,
  media: ReadonlySet<string>,
  targets: ReadonlyMap<string, string>,
): BodyFault[] {
  if (isFootnote(node)) return [];
  if (node.type === 'link' || node.type === 'definition')
    return linkFaults({ node, from, source }, file, media);
  if (node.type === 'image') return imageFaults({ node, from, source }, node.url, file, media);
  if (node.type === 'imageReference')
    return imageFaults({ node, from, source }, targets.get(node.identifier) ?? '', file, media);
  return mdxFault({ node, from, source });
}

function depthFaults(root: MdastNode, text: string): BodyFault[] {
  const node = tooDeep(root);
  if (!node) return [];
  const { from, source } = placed(node, text);
  const message = 'Lists or quotations are nested here more deeply than anybody can follow.';
  return [{ rule: 'nesting', from, length: source.length, message, fix: 'Take some of the levels out.' }];
}

function placed(node: MdastNode, text: string): BodyNode {
  const from = node.position?.start.offset ?? 0;
  return { node, from, source: text.slice(from, node.position?.end.offset ?? from) };
}
