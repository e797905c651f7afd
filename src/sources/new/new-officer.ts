import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { nearest } from '../../domain/nearest.ts';
import { ranks } from '../../domain/team.ts';
import { TO_WRITE } from '../../domain/unfinished.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { slugOf } from './slug-of.ts';
import { scalar } from './yaml-text.ts';

/** A post to add to a team. */
export interface PostWish {
  title?: string | undefined;
  rank?: string | undefined;
  role?: string | undefined;
}

/**
 * A team's file with one more post at the end of its list, vacant until somebody is named. Every other byte of the
 * file stays: remarks, order, quotation marks and line ends.
 * @param text the file as it is
 */
export function newOfficer(file: string, text: string, wish: PostWish): NewFiles {
  const rank = rankOf(wish.rank ?? 'constable');
  const title = wish.title ?? `new ${rank}`;
  const post = slugOf(title);
  const posts = parseDocument(text).get('posts');
  if (!isSeq(posts) || posts.items.length === 0 || posts.flow === true)
    throw new NewRefused(
      `content/${file} has no list "posts:" with a line for each post: add the post by hand.`,
    );
  if (postsIn(posts).includes(post))
    throw new NewRefused(`The post "${post}" is in content/${file} already. Give the new one another title.`);
  const lines = [
    `- post: ${scalar(post)}`,
    `  title: ${scalar(title)}`,
    `  rank: ${rank}`,
    `  role: ${scalar(wish.role ?? `${TO_WRITE} What the post does`)}`,
    '  # The places it looks after, spelt as in the district file, such as [Grays, Tilbury].',
    '  area: []',
    '  # Once somebody is in the post, and has agreed to be named: take away "# ".',
    '  # holder: { name: Ayo Brightwell, from: 2026-12-01, agreed: true }',
  ];
  return {
    files: [{ file, text: insertAfter(text, posts, lines), was: text }],
    notes: [`The post is called "${post}" in reports and meetings, for good: change it now or never.`],
    toFill: [
      ...(wish.title === undefined ? ['post and title'] : []),
      ...(wish.role === undefined ? ['role'] : []),
      'area',
      'holder',
    ],
  };
}

function rankOf(typed: string): string {
  const rank = ranks.find((one) => one === typed.toLowerCase());
  if (rank !== undefined) return rank;
  const meant = nearest(typed, ranks);
  throw new NewRefused(
    `There is no rank "${typed}". ${meant ? `Did you mean "${meant}"?` : `There are: ${ranks.join(', ')}.`}`,
  );
}

function postsIn(posts: YAMLSeq): string[] {
  return posts.items.flatMap((item) => (isMap(item) ? [String(item.get('post'))] : []));
}

/** Puts lines after the last item of a list, indented like it. */
function insertAfter(text: string, list: YAMLSeq, lines: readonly string[]): string {
  const last = list.items.at(-1);
  const range = isMap(last) || isScalar(last) ? last.range : undefined;
  const [from = 0, to = text.length] = range ?? [];
  const valueEnd = text.slice(0, to).trimEnd().length;
  const newline = text.indexOf('\n', valueEnd);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const lineStart = text.lastIndexOf('\n', from) + 1;
  const indent = ' '.repeat(Math.max(0, text.slice(lineStart, from).indexOf('-')));
  // Remarks that are indented deeper than the hyphen belong to the last item.
  const remarks = new RegExp(`^(?:${indent} +#[^\\n]*(?:\\n|$))*`).exec(text.slice(lineEnd))?.[0] ?? '';
  const end = lineEnd + remarks.length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, end);
  const glue = before.endsWith('\n') ? '' : eol;
  return before + glue + lines.map((line) => indent + line + eol).join('') + text.slice(end);
}
