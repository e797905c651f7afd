import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ScratchSite } from './scratch-site.ts';

const REPORT = 'reports/marshby/2026-10.md';
const REPORT_PAGE = '/marshby/reports/2026-10/';
const OTHER_REPORT_PAGE = '/coldharbour/reports/2026-10/';
const SENTENCE = 'We walked it on nine evenings';
/** A word that stands nowhere else, so that every trace of it is found. */
const SECRET = 'quixotrophic';

let site: ScratchSite;
beforeEach(() => {
  site = new ScratchSite();
});
afterEach(() => site.remove());

describe('building again', () => {
  test('renders no report again when nothing has changed, and publishes the same bytes', async () => {
    expect(site.publish()).toMatchObject({ status: 0 });
    const first = await site.digests();
    expect(site.lastBuild().rendered).toContain(REPORT_PAGE);
    expect(site.publish()).toMatchObject({ status: 0 });
    expect(site.lastBuild().rendered.filter((path) => /\/reports\/\d{4}-\d{2}\/$/.test(path))).toEqual([]);
    expect(await site.digests()).toEqual(first);
  });

  test('after one edited report publishes what a clean build publishes, and leaves other reports alone', async () => {
    site.publish();
    site.edit(REPORT, SENTENCE, `${SENTENCE}, ${SECRET}`);
    expect(site.publish()).toMatchObject({ status: 0 });
    expect(site.read(REPORT_PAGE)).toContain(SECRET);
    expect(site.lastBuild().rendered).toContain(REPORT_PAGE);
    expect(site.lastBuild().rendered).not.toContain(OTHER_REPORT_PAGE);
    expect(await site.digests()).toEqual(await cleanDigests());
  });
});

describe('a build that does not finish', () => {
  test('leaves the published site alone when the content has an error, and renders nothing', async () => {
    site.publish();
    const published = await site.digests();
    site.edit(REPORT, 'published: 2026-11-05', 'published: 2026-02-31');
    const { status, output } = site.publish();
    expect(status).toBe(1);
    expect(output).toContain(REPORT);
    expect(output).not.toContain('Rendered');
    expect(await site.digests()).toEqual(published);
    expect(existsSync(join(site.build, 'building'))).toBe(false);
  });

  test('fails late: the published site stays, and after the edit is taken back nothing of it is left', async () => {
    site.publish();
    const published = await site.digests();
    const takeBack = site.edit(REPORT, SENTENCE, `${SENTENCE}, ${SECRET}`);
    expect(site.publish('broken').status).not.toBe(0);
    expect(await site.digests()).toEqual(published);
    await expectNoTraceAfter(takeBack);
  });

  test('is killed while it indexes: nothing of it is left', async () => {
    site.publish();
    const published = await site.digests();
    const takeBack = site.edit(REPORT, SENTENCE, `${SENTENCE}, ${SECRET}`);
    await site.publishAndKill((output) => output.includes('Rendered the pages'));
    expect(await site.holding(SECRET, 'build')).not.toEqual([]);
    expect(await site.digests()).toEqual(published);
    await expectNoTraceAfter(takeBack);
  });

  test('is killed while it renders: nothing of it is left', async () => {
    site.publish();
    const takeBack = site.edit(REPORT, SENTENCE, `${SENTENCE}, ${SECRET}`);
    const page = join(site.build, 'releases', '000002', REPORT_PAGE, 'index.html');
    await site.publishAndKill(() => existsSync(page));
    await expectNoTraceAfter(takeBack);
  });

  test('is refused while another one is at work', async () => {
    const other = site.publishAndKill(() => {
      if (!existsSync(join(site.build, 'building'))) return false;
      expect(site.publish()).toMatchObject({
        status: 1,
        output: expect.stringContaining('Another build') as string,
      });
      return true;
    });
    await other;
    expect(site.publish()).toMatchObject({ status: 0 });
  });
});

test('an officer whose time has ended is nowhere on the site', async () => {
  site.publish();
  expect(await site.holding('Quillfeather', 'dist')).not.toEqual([]);
  site.edit('teams/marshby.yaml', 'from: 2025-09-01', 'from: 2025-09-01\n      until: 2026-10-31');
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(await site.holding('Quillfeather', 'dist')).toEqual([]);
});

/** Takes an edit back, builds, and compares with a site that never knew of it. */
async function expectNoTraceAfter(takeBack: () => void): Promise<void> {
  takeBack();
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(await site.holding(SECRET, 'build')).toEqual([]);
  expect(await site.digests()).toEqual(await cleanDigests());
}

/** What a build from nothing makes of the same content. */
async function cleanDigests(): Promise<Record<string, string>> {
  const clean = new ScratchSite(site);
  try {
    expect(clean.publish()).toMatchObject({ status: 0 });
    return await clean.digests();
  } finally {
    clean.remove();
  }
}
