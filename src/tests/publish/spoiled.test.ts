import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ScratchSite } from './scratch-site.ts';

/** The search indexer itself. */
const INDEXER = resolve(`node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);

let site: ScratchSite;
let published: Record<string, string>;
beforeAll(async () => {
  site = new ScratchSite();
  expect(site.publish()).toMatchObject({ status: 0 });
  published = await site.digests();
});
afterAll(() => site.remove());

/** What goes wrong with a file between making it and publishing it, and what the build says of it. */
test.each([
  ['a feed loses an id', 'marshby/reports.xml', 's/<guid[^>]*>/<guid>x/', 'marshby/reports.xml'],
  ['a feed is cut off', 'all.atom', '$d', 'all.atom'],
  ['a feed tells another link', 'all.json', 's#/reports/2026-10/#/reports/2026-09/#', 'all.json'],
  ['a list of feeds leads nowhere', 'feeds.opml', 's#/reports.xml#/report.xml#', 'leads nowhere'],
  ['a calendar tells another hour', 'meetings.ics', 's/T140000/T150000/', 'meetings.ics'],
  [
    'an email loads a picture',
    'marshby/bulletin/2026-10/email.html',
    's#<hr#<img src="/a.png" alt=""><hr#',
    'A monthly email',
  ],
])('a build in which %s publishes nothing', async (_, file, change, words) => {
  const spoil = `for release in "$OPENBEAT_BUILD"/releases/*; do last=$release; done\nsed -i '${change}' "$last/${file}"\n`;
  const { status, output } = site.publish(`#!/bin/sh\n${spoil}exec '${INDEXER}' "$@"\n`);
  expect(output).toContain(words);
  expect(status).toBe(1);
  expect(await site.digests()).toEqual(published);
});
