/** A paragraph, heading, list item or table row of a body, in one line: every character stands where it stood. */
export interface Block {
  from: number;
  text: string;
}

const MARKER = /^\s*(?:(?:>\s?)+|#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+|\|)/;
const FENCE = /^\s*(?:```|~~~)/;

/**
 * The texts of a Markdown body, without code and without the addresses of links and pictures. The title of a link or
 * picture, which is shown to whoever points at it, is a text of its own behind the paragraph it stands in.
 */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let [offset, isCode] = [0, false];
  let open: Block | undefined;
  for (const line of markdown.split('\n')) {
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    const marker = MARKER.exec(line)?.[0] ?? '';
    if (isFence || isCode || line.trim() === '') {
      open = undefined;
    } else if (open && marker === '') {
      open.text += ` ${line}`;
    } else {
      open = { from: offset, text: ' '.repeat(marker.length) + line.slice(marker.length) };
      blocks.push(open);
      if (/^\s*(?:#|\|)/.test(marker)) open = undefined;
    }
    offset += line.length + 1;
  }
  return blocks.flatMap(({ from, text }) => [
    { from, text: withoutAddresses(text) },
    ...titlesIn(from, text),
  ]);
}

/** `](/page/ "Title")`, with the title in any of the three kinds of marks that Markdown knows. */
const TITLED =
  /\]\((?!\s*<?(?:tel|mailto):)\s*(?:<[^<>]*>|[^\s()<>]+)\s+(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|\((?<c>[^()]*)\))\s*\)/g;

function titlesIn(from: number, text: string): Block[] {
  return [...text.matchAll(TITLED)].flatMap(({ 0: link, index, groups }) => {
    const title = groups?.['a'] ?? groups?.['b'] ?? groups?.['c'] ?? '';
    return title.trim() === '' ? [] : [{ from: from + index + link.lastIndexOf(title), text: title }];
  });
}

/** The address of a link or picture, with its title, which may have brackets in it. */
const LINKED = /\]\((?!\s*<?(?:tel|mailto):)(?:[^)"']*(?:"[^"]*"|'[^']*')\s*\)|[^)]*\))/g;

/** A text in one line with spaces for web addresses and paths. Numbers to call and addresses to write to stay. */
export function withoutAddresses(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(LINKED, (link) => `](${' '.repeat(link.length - 3)})`)
    .replace(/<?https?:\/\/[^\s>)]+>?/g, (address) => ' '.repeat(address.length));
}
