import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './find-browser.ts';

/** A page made for paper, and the file it becomes. */
export interface Printed {
  path: string;
  file: string;
}

/** Pages below `print` that are for screens and copying, not for paper. */
const NOT_PAPER = /\/print\/press\//;

/**
 * The pages of a district that are made for paper, in order of their addresses.
 * @param dist a built site
 * @throws Error whose message says what to do, if there is no build or it has no such district
 */
export function printedPages(dist: string, district: string): Printed[] {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site to print: run "npm run build" first.');
  const pages = globSync('*/print/**/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`)
    .filter((path) => !NOT_PAPER.test(path))
    .sort();
  const own = pages.filter((path) => path.startsWith(`/${district}/`));
  if (own.length === 0) {
    const names = [...new Set(pages.map((path) => path.split('/')[1]))].join(', ');
    throw new Error(
      `The built site has no district "${district}". It has ${names}. A new one needs "npm run build".`,
    );
  }
  return own.map((path) => ({ path, file: `${path.split('/').filter(isName).join('-')}.pdf` }));
}

/** `/thurrock/print/poster/2026-12-03-aveley/` → `thurrock-poster-2026-12-03-aveley`: "print" says nothing on a PDF. */
function isName(word: string, place: number): boolean {
  return word !== '' && !(word === 'print' && place === 2);
}

/**
 * Prints pages as tagged PDFs, with headings as their outline, through Chromium.
 * @param address where the built site is served, without a slash at the end
 * @param told is called after each file
 * @throws Error whose message says how to get a browser, if there is none
 */
export async function printPdfs(
  address: string,
  pages: readonly Printed[],
  out: string,
  told: (printed: Printed, number: number) => void,
): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    mkdirSync(out, { recursive: true });
    const page = await browser.newPage();
    for (const [index, printed] of pages.entries()) {
      const answer = await page.goto(address + printed.path, { waitUntil: 'load' });
      if (!answer?.ok()) throw new Error(`${printed.path} could not be opened: run "npm run build" again.`);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      writeFileSync(join(out, printed.file), pdf);
      told(printed, index + 1);
    }
  } finally {
    await browser.close();
  }
}
