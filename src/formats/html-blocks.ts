import { Parser } from 'htmlparser2';

/** A paragraph, list or heading of a text with the room it takes. */
export interface HtmlBlock {
  html: string;
  /** Letters, with so many for a picture or a started line as they take room. */
  letters: number;
  heading: boolean;
}

/** What a picture, beside which words stand, and a started entry of a list take on paper, in letters. */
const TAKES = { picture: 300, entry: 60 };

/** The HTML of a text in its outermost elements, in order. */
export function htmlBlocks(html: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let [depth, start, letters] = [0, 0, 0];
  const parser = new Parser({
    onopentag(name) {
      if (depth === 0) [start, letters] = [parser.startIndex, 0];
      depth += 1;
      if (name === 'img') letters += TAKES.picture;
      if (name === 'li' || name === 'tr') letters += TAKES.entry;
    },
    ontext(text) {
      letters += text.length;
    },
    onclosetag(name) {
      depth -= 1;
      if (depth > 0) return;
      blocks.push({
        html: html.slice(start, parser.endIndex + 1),
        letters,
        heading: /^h[1-6]$/.test(name),
      });
    },
  });
  parser.end(html);
  return blocks;
}
