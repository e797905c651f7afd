import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { District } from '../../domain/site.ts';
import {
  concernInMeetingPath,
  concernInReportPath,
  concernPath,
  districtPath,
  ledgerListPath,
  ledgerPath,
} from '../../domain/urls.ts';
import { checkContent } from '../../sources/check.ts';
import { siteFolders } from '../../sources/folders.ts';
import { readPage } from '../../sources/verify/read-page.ts';

const { site } = checkContent({ contentDir: siteFolders().content });
if (!site) throw new Error('The content has errors.');
const districts = site.districts.map((district): [string, District] => [district.slug, district]);
const lists = new Set(['years', 'topics', 'statuses', 'index.html']);

const pages = new Map<string, ReturnType<typeof readPage>>();
function pageAt(path: string) {
  const known = pages.get(path);
  if (known) return known;
  const page = readPage(readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8'));
  pages.set(path, page);
  return page;
}

describe.each(districts)('%s', (slug, { concerns }) => {
  test('no concern without a page, and no page without a concern', () => {
    const made = readdirSync(join(inject('siteFolder'), ledgerPath(slug)), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => !lists.has(name));
    expect(made.sort()).toEqual(concerns.map(({ concern }) => concern).sort());
    for (const name of made)
      expect(existsSync(join(inject('siteFolder'), concernPath(slug, name), 'index.html'))).toBe(true);
  });

  test('each report and meeting leads to its concerns, and each concern back to where every step is told', () => {
    const missing = concerns.flatMap(({ concern, steps }) =>
      steps.flatMap((step) => {
        const path = step.in.kind === 'report' ? concernInReportPath : concernInMeetingPath;
        const told = path(slug, step.in.key, concern);
        const page = concernPath(slug, concern);
        const [record = ''] = told.split('#');
        return [
          ...(pageAt(page).links.has(told) ? [] : [`${page} does not lead to ${told}`]),
          ...(pageAt(record).links.has(page) ? [] : [`${record} does not lead to ${page}`]),
          ...(pageAt(record).ids.has(concern) ? [] : [`${record} has no part ${concern}`]),
        ];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('every concern stands in the list of its status and topic, and of the year it was closed in', () => {
    const missing = concerns.flatMap(({ concern, status, topic, closedOn }) =>
      [
        ledgerListPath(slug, 'statuses', status),
        ledgerListPath(slug, 'topics', topic),
        ...(closedOn ? [ledgerListPath(slug, 'years', closedOn.slice(0, 4))] : [ledgerPath(slug)]),
      ].filter((list) => !pageAt(list).links.has(concernPath(slug, concern))),
    );
    expect(missing).toEqual([]);
  });

  test('the district leads to three answers and to everything residents told it', () => {
    const { links } = pageAt(districtPath(slug));
    expect(links).toContain(ledgerPath(slug));
    const answered = concerns.filter(({ status }) => status !== 'heard').length;
    const shown = concerns.filter(({ concern }) => links.has(concernPath(slug, concern)));
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(3, answered));
  });

  test('every concern, report and meeting asks whether it helped and whose is missing, with its id', () => {
    const { reports, meetings, id } = site.districts.find((district) => district.slug === slug) as District;
    const subjects = [
      ...concerns.map(({ concern }) => [concernPath(slug, concern), `${id}/concerns/${concern}`] as const),
      ...reports.map((report) => [`/${slug}/reports/${report.month}/`, report.id] as const),
      ...meetings.map((meeting) => [`/${slug}/meetings/${meeting.stem}/`, meeting.id] as const),
    ];
    for (const [path, subject] of subjects) {
      const mails = [...pageAt(path).links]
        .filter((link) => link.startsWith('mailto:'))
        .map(decodeURIComponent);
      for (const question of ['Did this help?', 'Mine is not here:']) {
        const mail = mails.find((link) => link.includes(`subject=${question}`));
        expect(mail, path).toContain(`[${subject}]`);
        expect(mail, path).toContain(path);
      }
    }
  });
});

test.each([
  ['thurrock', 'bikes-langdon-hills', 'basildon', 'bikes-langdon-hills'],
  ['chelmsford-and-maldon', 'hare-coursing-tolleshunt-knights', 'colchester', 'hare-coursing-tiptree'],
])('%s passed %s on to %s, and both pages lead to each other', (from, concern, to, there) => {
  expect(pageAt(concernPath(from, concern)).links).toContain(concernPath(to, there));
  expect(pageAt(concernPath(to, there)).links).toContain(concernPath(from, concern));
});
