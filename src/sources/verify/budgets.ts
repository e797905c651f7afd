import { brotliCompressSync, constants } from 'node:zlib';
import { loadOf, type PageLoad } from './page-load.ts';
import type { SiteFault } from './site-files.ts';

/** What a page may weigh: bytes as a server sends them with Brotli at its best (quality 11), and requests. */
interface Budget {
  /** The kind of page in words, for messages. */
  page: string;
  /** Whose files are held to it, by their path in the release. */
  files: (file: string, all: ReadonlySet<string>) => boolean;
  /** HTML and style sheets: all that the first view needs, since nothing else holds it up. */
  text: number;
  /** Whether the style sheet for paper, which no screen waits for, counts as well. */
  withPaper: boolean;
  /** Every script, with what it imports; the page reads without any. */
  scripts: number;
  /** The page itself, style sheets, scripts, fonts and the icon; pictures of the content are its own business. */
  requests: number;
  /** What whoever edits the content can do about too much text. */
  shorten: string;
}

const KILOBYTE = 1000;

/**
 * The budgets, one list for the whole site. The addresses say what a page is: only districts have lists of reports,
 * and only reports are called by a month.
 */
export const budgets: readonly Budget[] = [
  {
    page: 'A district’s page',
    files: (file, all) =>
      /^[^/]+\/index\.html$/.test(file) && all.has(file.replace('index.html', 'reports/index.html')),
    text: 14 * KILOBYTE,
    withPaper: true,
    scripts: 8 * KILOBYTE,
    requests: 10,
    shorten: 'Shorten what the district’s file and the newest answers to residents say.',
  },
  {
    page: 'A report',
    files: (file) => /^[^/]+\/reports\/\d{4}-\d{2}\/index\.html$/.test(file),
    text: 12 * KILOBYTE,
    withPaper: false,
    scripts: 8 * KILOBYTE,
    requests: 10,
    shorten: 'Shorten the report, or publish a part of it as news.',
  },
];

/** The one font file: counted apart, because it never holds up the text. */
export const FONT_BUDGET = 15_000;

/** Holds pages to their budgets. `read` gives a file of the release; what pages share is read and packed once. */
export function createBudgetCheck(
  files: ReadonlySet<string>,
  read: (file: string) => Promise<Uint8Array>,
): (file: string, html: string) => Promise<SiteFault[]> {
  const packed = new Map<string, Promise<number>>();
  const sizeOf = (file: string): Promise<number> => {
    const size = packed.get(file) ?? read(file).then((bytes) => brotliSize(bytes));
    packed.set(file, size);
    return size;
  };
  return async (file, html) => {
    const budget = budgets.find((one) => one.files(file, files));
    if (!budget) return [];
    const load = await loadOf(html, read);
    const styles = await sumOf([...load.styles, ...(budget.withPaper ? load.paperStyles : [])], sizeOf);
    const scripts = await sumOf(load.scripts, sizeOf);
    const requests = 1 + countOf(load);
    const fonts = await Promise.all(load.fonts.map(async (font) => (await read(font)).byteLength));
    // Quick packing is never smaller: what passes with it need not be packed well, which takes thirty times as long.
    const text = brotliSize(Buffer.from(html), 5) + styles;
    const exact = text <= budget.text ? text : brotliSize(Buffer.from(html)) + styles;
    return [
      tooMuch(
        budget,
        'HTML and CSS',
        exact,
        budget.text,
        `${budget.shorten} If no text is long, move rules that few pages need out of src/styles/main.scss.`,
      ),
      tooMuch(
        budget,
        'JavaScript',
        scripts,
        budget.scripts,
        'Load it only where it is needed, or do without.',
      ),
      ...fonts.map((bytes) =>
        tooMuch(budget, 'a font', bytes, FONT_BUDGET, 'Keep fewer characters in scripts/subset-font.ts.'),
      ),
      ...(requests > budget.requests
        ? [
            `${budget.page} may ask for ${budget.requests} files before its pictures; this one asks for ${requests}.`,
          ]
        : []),
    ]
      .filter((message) => message !== undefined)
      .map((message): SiteFault => ({ rule: 'budget', file, message }));
  };
}

/** Bytes after Brotli (RFC 7932); quality 11 is the best. */
export function brotliSize(bytes: Uint8Array, quality = 11): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  }).length;
}

function tooMuch(
  { page }: Budget,
  what: string,
  bytes: number,
  most: number,
  advice: string,
): string | undefined {
  if (bytes <= most) return undefined;
  return `${page} may have ${kilobytes(most)} of ${what} after compression; this one has ${kilobytes(bytes)}. ${advice}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} KB`;
}

function countOf({ styles, paperStyles, scripts, fonts, icons }: PageLoad): number {
  return styles.length + paperStyles.length + scripts.length + fonts.length + icons.length;
}

async function sumOf(files: readonly string[], sizeOf: (file: string) => Promise<number>): Promise<number> {
  return (await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0);
}
