import type { ConcernPair } from './concern-pair.ts';
import { linesOf } from './fit-lines.ts';
import type { ReportView } from './report.ts';
import { count, joinWords, wordText, type Words } from './words.ts';

/** A piece of the report's prose with the letters it takes the room of. */
export interface ProseBlock {
  html: string;
  letters: number;
  heading: boolean;
}

/** What needs room. */
type FittingReport = Omit<ReportView, 'head' | 'ways' | 'papers' | 'invitation'>;

/** What of a report stands on two sides of A4, and in words what does not. */
export interface FittedReport {
  pairs: ConcernPair[];
  html: string;
  /** Whether numbers, partners, operations and promises stand on it. */
  extras: boolean;
  /** Whether the picture at its top does. */
  picture: boolean;
  /** `2 things you told us and 3 paragraphs`; nothing if all of it is there. */
  left?: string;
}

/**
 * Lines of 10 points on one side of A4, those of the force's name, title, counts and headings, and those of the
 * closing words with the air around the blocks. Counted on paper.
 */
const LINES = { side: 62, top: 10, end: 9 };

/** Letters a line holds: of the whole width, the lead, either voice of a pair, and a third of the width. */
const COLUMN = { whole: 100, lead: 86, said: 38, did: 58, third: 30 };

/** Lines that a picture of 28 millimetres takes from the words beside which it stands. */
const PICTURE = 3;

/** What goes on two sides: what residents said first, then the prose, then the lists; nothing is cut inside. */
export function fitReport(view: FittingReport, prose: readonly ProseBlock[]): FittedReport {
  const end = 2 * LINES.side - LINES.end - changesHeight(view);
  let used = LINES.top + linesOf(view.lead, COLUMN.lead) * 1.2;
  const take = (height: number, isWhole = false) => {
    const from = isWhole && used < LINES.side && used + height > LINES.side ? LINES.side : used;
    if (from + height > end) return false;
    used = from + height;
    return true;
  };
  const pairs = firstThat(view.pairs, (pair) => take(pairHeight(pair), true));
  const blocks = withoutLastHeading(firstThat(prose, (block) => take(blockHeight(block))));
  const extras = take(extrasHeight(view));
  const picture = view.image !== undefined && take(PICTURE);
  const left = [
    ...(pairs.length < view.pairs.length
      ? [count(view.pairs.length - pairs.length, 'thing you told us', 'things you told us')]
      : []),
    ...(blocks.length < prose.length ? [count(prose.length - blocks.length, 'paragraph')] : []),
    ...(extras ? [] : ['the lists of numbers, plans, partners and operations']),
    ...(view.image && !picture ? ['a picture'] : []),
  ];
  return {
    pairs,
    html: blocks.map(({ html }) => html).join('\n'),
    extras,
    picture,
    ...(left.length > 0 ? { left: joinWords(left) } : {}),
  };
}

/** The first things as long as each has room: what comes after one that has none would read as if it followed. */
function firstThat<T>(things: readonly T[], take: (thing: T) => boolean): T[] {
  const end = things.findIndex((thing) => !take(thing));
  return end === -1 ? [...things] : things.slice(0, end);
}

function withoutLastHeading(blocks: ProseBlock[]): ProseBlock[] {
  return blocks.slice(0, blocks.findLastIndex(({ heading }) => !heading) + 1);
}

function pairHeight({ title, said, did, note }: ConcernPair): number {
  const left = linesOf(said, COLUMN.said);
  const right = linesOf(did, COLUMN.did) + linesOf(textOf(note), COLUMN.did);
  return linesOf(title, COLUMN.lead) * 1.3 + 1 + Math.max(left, right) + 0.7;
}

function blockHeight({ letters, heading }: ProseBlock): number {
  return linesOf('x'.repeat(letters), COLUMN.whole) * (heading ? 1.4 : 1) + 0.5;
}

/** The day of the last change, and the list of them below a heading. */
function changesHeight({ changes: { lines } }: FittingReport): number {
  return lines.reduce((sum, line) => sum + linesOf(line, COLUMN.whole), lines.length > 0 ? 3 : 1);
}

/** A row of numbers, then three lists side by side: as high as the highest. */
function extrasHeight({ figures, next, partners, operations }: FittingReport): number {
  const lines = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + linesOf(text, COLUMN.third) + 0.4, texts.length > 0 ? 2 : 0);
  const rows = (items: ReportView['partners']) => lines(items.flatMap((item) => [item.title, ...item.lines]));
  const numbers = figures.length > 0 ? 2 + Math.ceil(figures.length / 4) * 4 : 0;
  return numbers + Math.max(lines(next), rows(partners), rows(operations));
}

function textOf(words: Words | undefined): string {
  return words === undefined ? '' : [words].flat().map(wordText).join('');
}
