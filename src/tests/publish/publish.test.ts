import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROKEN_INDEXER, ScratchSite } from './scratch-site.ts';

const REPORT = 'reports/marshby/2026-10.md';
const REPORT_PAGE = '/marshby/reports/2026-10/';
const OTHER_REPORT_PAGE = '/coldharbour/reports/2026-10/';
/** Words of the report's body, which only its page and the feeds show. */
const BODY = 'We walked it on nine evenings';
/** Words of its summary, which stand in Astro's store of metadata and on several pages. */
const SUMMARY = 'Two bikes are gone from the sea wall';
/** A word that stands nowhere else, so that every trace of it is found. */
const SECRET = 'quixotrophic';

/** A site that was built once, from nothing; each test begins with a copy. */
let built: ScratchSite;
let published: Record<string, string>;
let site: ScratchSite;
beforeAll(async () => {
  built = new ScratchSite();
  expect(built.publish()).toMatchObject({ status: 0 });
  published = await built.digests();
});
afterAll(() => built.remove());
beforeEach(() => {
  site = built.copy();
});
afterEach(() => site.remove());

describe('building again', () => {
  test('renders no report again when nothing has changed, and publishes the same bytes', async () => {
    expect(site.lastBuild().rendered).toContain(REPORT_PAGE);
    expect(site.publish()).toMatchObject({ status: 0 });
    expect(site.lastBuild().rendered.filter((path) => /\/reports\/\d{4}-\d{2}\/$/.test(path))).toEqual([]);
    expect(await site.digests()).toEqual(published);
  });

  test('after one edited report publishes what a clean build publishes, and leaves other reports alone', async () => {
    site.edit(REPORT, BODY, `${BODY}, ${SECRET}`);
    expect(site.publish()).toMatchObject({ status: 0 });
    expect(site.read(REPORT_PAGE)).toContain(SECRET);
    expect(site.lastBuild().rendered).toContain(REPORT_PAGE);
    expect(site.lastBuild().rendered).not.toContain(OTHER_REPORT_PAGE);
    expect(await site.digests()).toEqual(await site.cleanDigests());
  });
});

describe('a build that does not finish', () => {
  test('leaves the published site alone when the content has an error, and renders nothing', async () => {
    site.edit(REPORT, 'published: 2026-11-05', 'published: 2026-02-31');
    const { status, output } = site.publish();
    expect(status).toBe(1);
    expect(output).toContain(REPORT);
    expect(output).not.toContain('Render the pages');
    expect(await site.digests()).toEqual(published);
    expect(existsSync(join(site.build, 'building'))).toBe(false);
  });

  test('fails while it renders: the cache keeps pages under keys that no longer fit, and none of them is used', async () => {
    const takeBack = site.edit(REPORT, SUMMARY, `${SUMMARY}, ${SECRET}`);
    const lastFile = join(site.build, 'cache', 'dist', 'marshby', 'reports.xml');
    rmSync(lastFile);
    mkdirSync(lastFile);
    expect(site.publish().status).not.toBe(0);
    rmdirSync(lastFile);
    expect(
      (await site.holding(SECRET, 'build')).filter((file) => file.startsWith('cache/dist/')),
    ).not.toEqual([]);
    await expectNoTraceAfter(takeBack);
  });

  test('fails late: the published site stays, and after the edit is taken back nothing of it is left', async () => {
    const takeBack = site.edit(REPORT, SUMMARY, `${SUMMARY}, ${SECRET}`);
    expect(site.publish(BROKEN_INDEXER).status).not.toBe(0);
    await expectNoTraceAfter(takeBack);
  });

  test('is killed while it indexes: nothing of it is left', async () => {
    const takeBack = site.edit(REPORT, SUMMARY, `${SUMMARY}, ${SECRET}`);
    await site.publishAndKill((output) => output.includes('✓ Render the pages'));
    await expectNoTraceAfter(takeBack);
  });

  test('is not disturbed by another one', async () => {
    await site.publishAndKill((output) => {
      if (!output.includes('✓ Render the pages')) return false;
      expect(site.publish()).toMatchObject({
        status: 1,
        output: expect.stringContaining('Another build') as string,
      });
      return true;
    });
  });
});

test('an officer whose time has ended is nowhere on the site', async () => {
  expect(await site.holding('Quillfeather', 'dist')).not.toEqual([]);
  site.edit('teams/marshby.yaml', 'from: 2025-09-01', 'from: 2025-09-01\n      until: 2026-10-31');
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(await site.holding('Quillfeather', 'dist')).toEqual([]);
});

test('the emergency banner stands on every page until its last day', async () => {
  const words = 'Stay away from the sea wall today.';
  const pages = Object.keys(published).filter(
    (file) => file.endsWith('.html') && !file.startsWith('pagefind/'),
  );
  expect(await site.holding(words, 'dist')).toEqual([]);
  const withBanner = (until: string) =>
    site.edit('force.yaml', 'demonstration:', `banner:\n  text: ${words}\n  until: ${until}\ndemonstration:`);
  const takeBack = withBanner('2026-11-21');
  expect(site.publish()).toMatchObject({ status: 0 });
  for (const page of pages) expect(site.read(page), page).toContain(words);
  takeBack();
  withBanner('2026-11-20');
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(await site.holding(words, 'dist')).toEqual([]);
});

/**
 * After a build that came to grief: the published site is as it was, though the edit had reached the build folder.
 * Once the edit is taken back and the site built, all is as on a site that never knew of it.
 */
async function expectNoTraceAfter(takeBack: () => void): Promise<void> {
  expect(await site.holding(SECRET, 'build')).not.toEqual([]);
  expect(await site.digests()).toEqual(published);
  takeBack();
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(await site.holding(SECRET, 'build')).toEqual([]);
  expect(await site.digests()).toEqual(published);
}
