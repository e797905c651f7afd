import { inlineTags } from '../domain/body-rules.ts';
import type { BodyFault, BodyNode } from './body-problems.ts';

/** Every HTML tag and comment of a body but the few allowed ones, each with the Markdown to write instead. */
export function htmlFaults(nodes: readonly BodyNode[], text: string): BodyFault[] {
  const allowed = allowedNodes(nodes);
  const opened = new Set<string>();
  return nodes.flatMap(({ node, from, source }) => {
    if (node.type !== 'html' || allowed.has(node)) return [];
    return [...source.matchAll(MARKUP)].flatMap((match): BodyFault[] => {
      const name = match[2]?.toLowerCase() ?? '';
      const closes = match[1] === '/';
      // The partner of a tag that was reported already: one slip, one problem.
      if (closes && opened.has(name)) return [];
      opened.add(name);
      return [htmlFault(match[0], name, closes, from + match.index, text)];
    });
  });
}

const MARKUP = /<!--[\s\S]*?(?:-->|$)|<([/!?]?)([a-z][a-z0-9-]*)?[^>]*>?/gi;

function htmlFault(markup: string, name: string, closes: boolean, from: number, text: string): BodyFault {
  if (/^<[!?]/.test(markup)) {
    const kind = markup.startsWith('<!--') ? 'A comment' : 'This';
    return {
      rule: 'html',
      from,
      length: markup.length,
      message: `${kind} would be published with the page.`,
      fix: 'Delete it; remarks for colleagues belong into the message of the change.',
      ...(/^<!--[\s\S]*-->$/.test(markup) ? { correction: { replace: 'text', from: markup, with: '' } } : {}),
    };
  }
  if (inlineTags.includes(name)) {
    return {
      rule: 'html',
      from,
      length: markup.length,
      message: /\s/.test(markup)
        ? `<${name}> must not have attributes.`
        : `<${name}> must be opened and closed in one paragraph.`,
      fix: `Write <${name}>, the words, and </${name}>.`,
    };
  }
  const shown = `<${closes ? '/' : ''}${name}>`;
  const pair = new RegExp(`^${escape(markup)}([^<\\n]+)</${name}\\s*>`, 'i').exec(text.slice(from));
  const sign = signs[name];
  const inner = pair?.[1] ?? '';
  return {
    rule: 'html',
    from,
    length: markup.length,
    message: unsafe.has(name)
      ? `${shown} is HTML, and what follows it could vanish from the page.`
      : `${shown} is HTML, which is not shown.`,
    fix:
      instead[name] ??
      (unsafe.has(name) ? 'Delete it; a page has no forms, scripts or frames.' : 'Leave the tag out.'),
    ...(pair && sign !== undefined && inner.trim() === inner
      ? { correction: { replace: 'text', from: pair[0], with: `${sign}${inner}${sign}` } }
      : {}),
  };
}

/** Tags of the allowed names that stand alone, without attributes, opened and closed among the same siblings. */
function allowedNodes(nodes: readonly BodyNode[]): ReadonlySet<unknown> {
  const allowed = new Set<unknown>();
  for (const { node } of nodes) {
    if (!('children' in node) || node.type === 'root') continue;
    const open: { name: string; child: unknown }[] = [];
    for (const child of node.children) {
      const tag = child.type === 'html' ? /^<(\/?)([a-z]+)>$/.exec(child.value) : null;
      const name = tag?.[2] ?? '';
      if (!tag || !inlineTags.includes(name)) continue;
      if (tag[1] === '') open.push({ name, child });
      else if (open.at(-1)?.name === name) allowed.add(open.pop()?.child).add(child);
    }
  }
  return allowed;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const signs: Record<string, string> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  s: '~~',
  code: '`',
  span: '',
  u: '',
  font: '',
};

const unsafe = new Set(
  'form input button select textarea iframe script style object embed template noscript svg math title xmp plaintext'.split(
    ' ',
  ),
);

const list = 'Begin each item on a line of its own with a hyphen and a space.';
const headings = 'Begin the line with ## and a space.';
const table = 'Write a Markdown table: cells between | signs, and |---|---| below the first line.';
const instead: Record<string, string> = {
  b: 'Write **the words** between two asterisks each.',
  strong: 'Write **the words** between two asterisks each.',
  i: 'Write *the words* between asterisks.',
  em: 'Write *the words* between asterisks.',
  code: 'Write `the words` between backticks.',
  a: 'Write [the words](https://the-address).',
  img: 'Write ![what the picture shows](../../media/district/file.jpg).',
  br: 'Begin a new paragraph with an empty line, or end the line with a backslash.',
  p: 'Leave the tag out; an empty line begins a new paragraph.',
  hr: 'Write --- alone between two empty lines.',
  blockquote: 'Begin each line of the quotation with > and a space.',
  ul: list,
  ol: list,
  li: list,
  table,
  tr: table,
  td: table,
  th: table,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, headings])),
};
