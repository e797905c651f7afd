import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { meetingPath, districtPath, paths, reportPath } from '../domain/urls.ts';
import { startPreview } from '../hosting/preview-server.ts';
import { checkContent } from '../sources/check.ts';
import { siteFolders } from '../sources/folders.ts';
import { nextMeeting } from '../views/meeting-row.ts';
import { browserArguments, findBrowser } from '../sources/find-browser.ts';

/** What Lighthouse says of one page: a score out of 100 for each category, and what kept one below it. */
export interface PageScore {
  path: string;
  scores: Record<Category, number>;
  faults: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];
/** Scores that do not hang on this machine's speed: these must be full. */
const asserted: readonly Category[] = ['accessibility', 'best-practices', 'seo'];
const FOLDER = resolve('.build/bench');

/**
 * Lighthouse in its mobile profile over one page of each kind, of the site's content built as a force would publish
 * it. A demonstration forbids search engines in three places, so Lighthouse would judge that and not the pages; a copy
 * that is no demonstration leaves no audit out, and nobody but this machine ever sees it.
 * @throws Error when that copy cannot be built
 */
export async function benchPages(): Promise<PageScore[]> {
  const { content, dist } = buildCopy();
  const { site } = checkContent({ contentDir: content });
  const district = site?.districts.find((one) => one.reports.length > 0 && nextMeeting(one, site.asOf));
  const meeting = site && district ? nextMeeting(district, site.asOf) : undefined;
  const month = district?.reports[0]?.month;
  if (!district || !meeting || month === undefined)
    throw new Error('No district has both a report and a coming meeting.');
  const pages = [
    paths.home,
    districtPath(district.slug),
    reportPath(district.slug, month),
    meetingPath(district.slug, meeting.stem),
  ];
  const server = await startPreview(dist, { port: 0, demonstration: false });
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments(), `--remote-debugging-port=${port}`],
  });
  try {
    const scores: PageScore[] = [];
    for (const path of pages) scores.push(await judge(server.address, path, port));
    return scores;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** True when every score that is asserted is full. */
export function isFull({ scores }: PageScore): boolean {
  return asserted.every((category) => scores[category] === 100);
}

/** The scores as lines of a table, and below each page what kept it from 100. */
export function describeScores(pages: readonly PageScore[]): string {
  const widths = categories.map((category) => category.length + 2);
  const line = (first: string, cells: readonly (string | number)[]) =>
    cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join('') + `  ${first}`;
  return [
    line('page', categories),
    ...pages.flatMap(({ path, scores, faults }) => [
      line(
        path,
        categories.map((category) => scores[category]),
      ),
      ...faults.map((fault) => `    ${fault}`),
    ]),
  ].join('\n');
}

async function judge(address: string, path: string, port: number): Promise<PageScore> {
  const run = await lighthouse(address + path, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (!run) throw new Error(`Lighthouse said nothing of ${path}.`);
  const { lhr } = run;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => lhr.audits[id])
      .flatMap((audit) =>
        audit && audit.score !== null && audit.score < (category === 'performance' ? 0.9 : 1)
          ? [`${category}: ${audit.title} ${audit.displayValue ?? ''}`.trim()]
          : [],
      ),
  );
  return { path, scores, faults };
}

function buildCopy(): { content: string; dist: string } {
  const content = join(FOLDER, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(siteFolders().content, content, { recursive: true });
  const force = join(content, 'force.yaml');
  const real = readFileSync(force, 'utf8').replace(/^demonstration(_date)?:.*\n/gm, '');
  writeFileSync(force, real);
  const env = { ...process.env, OPENBEAT_CONTENT: content, OPENBEAT_BUILD: FOLDER };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'inherit' });
  if (status !== 0) throw new Error('The copy to measure could not be built.');
  return { content, dist: join(FOLDER, 'dist') };
}

/** A port that nothing listens on now: the browser and Lighthouse must both know its number. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
