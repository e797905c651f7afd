import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { feedForms } from '../../domain/subscription-urls.ts';
import { feedResponse } from '../../pages/_feed.ts';
import { allFeeds } from '../../views/feeds.ts';
import { checkContent } from '../check.ts';
import { verifyFeeds } from './verify-feeds.ts';

const contentDir = 'src/tests/fixtures/small/content';
const { site } = checkContent({ contentDir });
/** The whole small site as feeds see it: each feed in each form, and an empty file for each page they link to. */
const sound = new Map<string, string>();
const folders: string[] = [];

beforeAll(async () => {
  vi.stubEnv('OPENBEAT_CONTENT', contentDir);
  for (const feed of site ? allFeeds(site) : []) {
    for (const form of feedForms) {
      const text = await (await feedResponse(feed, form)).text();
      sound.set(`${feed.path.slice(1)}.${form}`, text);
      for (const [, path = ''] of text.matchAll(
        /https:\/\/fenland\.police\.example\/([^"#&<]*\/)(?=["#&<])/g,
      ))
        sound.set(`${path}index.html`, '');
      for (const [, path = ''] of text.matchAll(/https:\/\/fenland\.police\.example\/(media\/[^"&]*)/g))
        sound.set(path, '');
    }
  }
});
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
afterAll(() => {
  vi.unstubAllEnvs();
});

/** The faults of the site with one file changed; `null` leaves it out. */
async function faultsWith(file: string, change: ((text: string) => string) | null): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-feeds-'));
  folders.push(folder);
  const files = new Map(sound);
  const text = change?.(files.get(file) ?? '');
  if (text !== undefined && text === files.get(file)) throw new Error(`Nothing changed in ${file}.`);
  if (text === undefined) files.delete(file);
  else files.set(file, text);
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  if (!site) throw new Error('The small fixture has errors.');
  return (await verifyFeeds(folder, site)).map((fault) => `${fault.file}: ${fault.message}`);
}

test('sound feeds have no faults', async () => {
  expect(await faultsWith('index.html', () => 'Home')).toEqual([]);
});

const GUID = 'tag:police.example,2025-04-01:marshby/reports/2026-10';
const PAGE = 'https://fenland.police.example/marshby/reports/2026-10/';

describe('a feed that does not say what the site holds is a fault', () => {
  test.each<[string, string, ((text: string) => string) | null, string]>([
    ['a feed that is missing', 'reports.atom', null, 'This feed was not made.'],
    [
      'a feed that nothing made',
      'marshby/topics/moon.xml',
      () => '<rss/>',
      'No feed of the site has this address.',
    ],
    [
      'a feed that is not well-formed',
      'reports.xml',
      (text) => text.replace('</rss>', ''),
      'A feed reader cannot read it.',
    ],
    ['JSON cut off', 'reports.json', (text) => text.slice(0, -9), 'A feed reader cannot read it.'],
    ['JSON that is no feed', 'reports.json', () => '{}', 'A feed reader cannot read it.'],
    [
      'an item left out',
      'marshby/reports.json',
      (text) => text.replace(/"items": \[.*\]/s, '"items": []'),
      `${GUID} is missing.`,
    ],
    [
      'an item twice',
      'marshby/reports.atom',
      (text) => text.replace(/<entry>.*<\/entry>/s, '$&$&'),
      'An id stands in it twice.',
    ],
    ['another id', 'marshby/reports.xml', (text) => text.replace(GUID, PAGE), `${GUID} is missing.`],
    [
      'no title',
      'marshby/reports.atom',
      (text) => text.replace(/(<entry>\n<title>)[^<]*/, '$1'),
      `${GUID} has no title.`,
    ],
    [
      'no text',
      'marshby/reports.xml',
      (text) => text.replace(/<content:encoded>[^<]*/, '<content:encoded>'),
      `${GUID} has no text.`,
    ],
    [
      'another date',
      'marshby/reports.json',
      (text) => text.replace(/("date_published": ")2026/, '$12025'),
      `${GUID} is dated "2025-11-05T00:00:00+00:00".`,
    ],
    [
      'no date',
      'marshby/reports.xml',
      (text) => text.replace(/<pubDate>[^<]*<\/pubDate>/, ''),
      `${GUID} is dated "".`,
    ],
    [
      'a change that was none',
      'marshby/reports.atom',
      (text) => text.replace(/(<\/published>\n<updated>)2026/, '$12027'),
      `${GUID} was changed on "2027-11-05T00:00:00+00:00".`,
    ],
    [
      'another link',
      'marshby/reports.json',
      (text) => text.replace(`"url": "${PAGE}"`, '"url": "https://fenland.police.example/"'),
      `${GUID} leads to "https://fenland.police.example/".`,
    ],
    [
      'a page that is not there',
      'marshby/reports.xml',
      (text) => text.replaceAll('/marshby/team/', '/marshby/teem/'),
      'The link "https://fenland.police.example/marshby/teem/" leads nowhere.',
    ],
    [
      'an address that is not whole',
      'marshby/reports.xml',
      (text) => text.replaceAll('https://fenland.police.example/marshby/team/', '/marshby/team/'),
      '"/marshby/team/" is not a whole address.',
    ],
    [
      'a way to an archive that is none',
      'marshby/reports.xml',
      (text) =>
        text.replace(
          '<item>',
          '<atom:link rel="prev-archive" href="https://fenland.police.example/"/><item>',
        ),
      'Its link "prev-archive" leads to https://fenland.police.example/.',
    ],
    [
      'the same in JSON',
      'marshby/reports.json',
      (text) => text.replace('"items":', '"next_url": "https://fenland.police.example/", "items":'),
      'Its link "prev-archive" leads to https://fenland.police.example/.',
    ],
    [
      'too many bytes',
      'reports.json',
      (text) => `${text}${' '.repeat(65_536)}`,
      'bytes; readers fetch it often, so 65536 are the most.',
    ],
  ])('%s', async (_, file, change, message) => {
    const faults = await faultsWith(file, change);
    expect(faults).toContainEqual(expect.stringContaining(message));
    expect(faults[0]).toMatch(new RegExp(`^${file.replace('.', '\\.')}: `));
  });

  test('items that are not in their order, and another title in another form', async () => {
    const swapped = await faultsWith('marshby/concerns.atom', (text) => {
      const entries = text.match(/<entry>.*?<\/entry>\n/gs) ?? [];
      return text.replace(entries.join(''), entries.toReversed().join(''));
    });
    expect(swapped).toEqual(['marshby/concerns.atom: Its items are not in their order.']);
    const retitled = await faultsWith('marshby/reports.json', (text) =>
      text.replace('what we did in', 'what they did in'),
    );
    expect(retitled[0]).toContain('has another title in another feed.');
  });
});
