import { Parser } from 'htmlparser2';

/** Elements before and after which a reader sees a new line. */
const BLOCKS = new Set([
  'p',
  'ul',
  'ol',
  'blockquote',
  'table',
  'pre',
  'dl',
  'hr',
  'figure',
  'section',
  'div',
]);

/**
 * HTML of our own making as plain text: paragraphs parted by an empty line, entries after a dash, pictures as their
 * words, and behind each link its address.
 */
export function htmlText(html: string): string {
  let text = '';
  const links: string[] = [];
  const apart = (): void => {
    text = `${text.trimEnd()}\n\n`;
  };
  const parser = new Parser({
    onopentag(name, { alt, href }) {
      if (BLOCKS.has(name) || /^h[1-6]$/.test(name)) apart();
      if (name === 'li') text += '- ';
      if (name === 'br') text += '\n';
      if (name === 'img' && alt) text += `[Picture: ${alt}]`;
      if (name === 'a') links.push(href ?? '');
    },
    ontext(words) {
      const line = words.replaceAll(/\s+/g, ' ');
      text += /\s$/.test(text) || text === '' ? line.trimStart() : line;
    },
    onclosetag(name) {
      if (BLOCKS.has(name) || /^h[1-6]$/.test(name)) apart();
      if (name === 'td' || name === 'th') text = `${text.trimEnd()}; `;
      if (name === 'li' || name === 'tr') text = `${text.trimEnd()}\n`;
      if (name === 'a') text += addressText(links.pop() ?? '', text);
    },
  });
  parser.end(html);
  return text.replaceAll(/[ ;]+\n/g, '\n').trim();
}

/** Pictures of a text in order: where each is, and its words. */
export function htmlPictures(html: string): { src: string; alt: string }[] {
  const pictures: { src: string; alt: string }[] = [];
  const parser = new Parser({
    onopentag(name, { src, alt }) {
      if (name === 'img' && src !== undefined) pictures.push({ src, alt: alt ?? '' });
    },
  });
  parser.end(html);
  return pictures;
}

/** ` (https://police.example/)`; nothing for a mail or phone link, whose words are the address, or for one spelt out. */
function addressText(href: string, before: string): string {
  if (!/^https?:/.test(href) || before.endsWith(href)) return '';
  return ` (${href})`;
}
