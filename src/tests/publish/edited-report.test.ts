import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { feedForms } from '../../domain/subscription-urls.ts';
import { ScratchSite } from './scratch-site.ts';

const REPORT = 'reports/marshby/2026-10.md';

/** A site that was built once; each test begins with a copy, edits one report and builds again. */
let built: ScratchSite;
let published: Record<string, string>;
/** What every build renders, because nothing names what it shows: pages of the whole force, of which there are few. */
let always: string[];
let site: ScratchSite;
beforeAll(async () => {
  built = new ScratchSite();
  expect(built.publish()).toMatchObject({ status: 0 });
  expect(built.publish()).toMatchObject({ status: 0 });
  published = await built.digests();
  always = built.lastBuild().rendered;
});
afterAll(() => built.remove());
beforeEach(() => {
  site = built.copy();
});
afterEach(() => site.remove());

/** The report for paper and for other papers. */
const onPaper = [
  '/marshby/print/large-print/2026-10/',
  '/marshby/print/press/report/2026-10.json',
  '/marshby/print/press/report/2026-10/',
  '/marshby/print/report/2026-10/',
];

/** Each edit of one report with the addresses it renders again, beside those of the whole force. */
const edits: [string, string, string, string[]][] = [
  [
    'a word of its text: its page, and the feeds that carry the text',
    'We walked it on nine evenings',
    'We walked it on ten evenings',
    [
      ...inEachForm('/all', '/marshby/all', '/marshby/reports', '/reports'),
      ...onPaper,
      '/marshby/reports/2026-10/',
    ],
  ],
  [
    'an answer to a concern that is done: also the bulletin, the page of the concern and every list it stands in',
    'The riders were warned in October',
    'The riders were warned twice',
    [
      '/marshby/',
      '/marshby/bulletin/2026-10/',
      '/marshby/bulletin/2026-10/email.html',
      '/marshby/bulletin/2026-10/email.txt',
      '/marshby/print/chair/2026-11-28-library/',
      ...onPaper,
      // It is the newest thing that is done.
      '/marshby/print/leaflet/',
      '/marshby/print/poster/2026-11-28-library/',
      ...inEachForm(...feedsOfConcern('bikes-on-sea-wall', 'nuisance-vehicles')),
      '/marshby/reports/2026-10/',
      '/marshby/you-said-we-did/',
      '/marshby/you-said-we-did/bikes-on-sea-wall/',
      '/marshby/you-said-we-did/statuses/done/',
      '/marshby/you-said-we-did/topics/nuisance-vehicles/',
      '/marshby/you-said-we-did/years/2026/',
      '/topics/nuisance-vehicles/',
    ],
  ],
  [
    'the day on which an open concern is due: also its page and lists, but no list of what is closed',
    'due: 2026-12-10',
    'due: 2026-12-17',
    [
      '/marshby/',
      '/marshby/print/chair/2026-11-28-library/',
      ...onPaper,
      ...inEachForm(...feedsOfConcern('speeding-eel-pie-lane', 'speeding')),
      '/marshby/reports/2026-10/',
      '/marshby/you-said-we-did/',
      '/marshby/you-said-we-did/speeding-eel-pie-lane/',
      '/marshby/you-said-we-did/statuses/in-hand/',
      '/marshby/you-said-we-did/topics/speeding/',
      '/topics/speeding/',
    ],
  ],
];

test.each(edits)('an edit renders again what shows it: %s', async (_, from, to, paths) => {
  site.edit(REPORT, from, to);
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(site.lastBuild().rendered.filter((path) => !always.includes(path))).toEqual(paths.toSorted());
  const changed = await changedPaths(site);
  expect(changed).toEqual(expect.arrayContaining(paths));
  expect(changed.filter((path) => !paths.includes(path) && !always.includes(path))).toEqual([]);
});

/** The feeds that carry the report, and the concern in it: of the force, the district, the topic, the concern. */
function feedsOfConcern(concern: string, topic: string): string[] {
  return ['', '/marshby'].flatMap((place) => [
    ...['all', 'concerns', 'reports', `topics/${topic}`].map((feed) => `${place}/${feed}`),
    ...(place ? [`${place}/you-said-we-did/${concern}`] : []),
  ]);
}

function inEachForm(...feeds: string[]): string[] {
  return feeds.flatMap((feed) => feedForms.map((form) => `${feed}.${form}`));
}

/** Addresses whose bytes are not those of the first build; the search index is made of all pages. */
async function changedPaths(edited: ScratchSite): Promise<string[]> {
  const now = await edited.digests();
  return Object.keys({ ...published, ...now })
    .filter((file) => now[file] !== published[file] && !file.startsWith('pagefind/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}
