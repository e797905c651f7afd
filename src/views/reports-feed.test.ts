import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { meetingViews } from './meeting.ts';
import { reportViews } from './report.ts';
import { districtReportsFeeds, forceReportsFeed } from './reports-feed.ts';

const REPORT = 'reports/marshby/2026-10.md';

function report(published: string, fields: Record<string, unknown> = {}) {
  return { published, by: 'fen-constable', summary: 'Quiet.', ...fields };
}

/** The same site after Marshby became Fenside: other file names, another name, the same id. */
function renamed(): Changes {
  const files = [
    'districts/marshby.md',
    'teams/marshby.yaml',
    'meetings/marshby/2026-10-20-library.md',
    REPORT,
  ];
  return Object.fromEntries(
    files.flatMap((file) => {
      const fields = file.startsWith('districts/')
        ? { ...fieldsOf(file), name: 'Fenside', team_name: 'Fenside Team' }
        : fieldsOf(file);
      return [
        [file, null],
        [file.replace('marshby', 'fenside'), fields],
      ];
    }),
  );
}

function guidsOf(changes: Changes = {}): string[] {
  const site = siteWith(changes);
  const feeds = [...districtReportsFeeds(site).map(({ feed }) => feed), forceReportsFeed(site)];
  return [...new Set(feeds.flatMap(({ items }) => items.map(({ guid }) => guid)))];
}

function idsOf(changes: Changes = {}): string[] {
  return siteWith(changes).districts.flatMap(({ id, meetings, reports, concerns }) => [
    id,
    ...meetings.map((meeting) => meeting.id),
    ...reports.map((other) => other.id),
    ...concerns.map(({ concern }) => `${id}/concerns/${concern}`),
  ]);
}

describe('what feeds and calendars know things by never changes', () => {
  test.each<[string, Changes]>([
    ['a district gets another name', { 'districts/marshby.md': { name: 'Fenside' } }],
    ['a district gets another name and address', renamed()],
    ['the site moves', { 'force.yaml': { site: 'https://www.new.example' } }],
    ['the force gets another name', { 'force.yaml': { name: 'Marsh Constabulary' } }],
    ['a report is corrected', { [REPORT]: { changes: [{ on: '2026-11-10', what: 'A number.' }] } }],
  ])('when %s', (_, changes) => {
    expect(guidsOf(changes)).toEqual(['tag:police.example,2025-04-01:marshby/reports/2026-10']);
    expect(idsOf(changes)).toEqual(idsOf());
  });

  test('while its addresses do change', () => {
    const site = siteWith(renamed());
    expect(forceReportsFeed(site).items[0]?.path).toBe('/fenside/reports/2026-10/');
    expect(reportViews(site)[0]?.params.district).toBe('fenside');
    expect(meetingViews(site)[0]?.params.district).toBe('fenside');
  });
});

describe('the feeds of reports', () => {
  const more: Changes = {
    'reports/marshby/2026-09.md': report('2026-10-05'),
    'reports/coldharbour/2026-10.md': {
      published: '2026-11-05',
      published_time: '17:00',
      by: 'lead',
      summary: 'Quiet.',
    },
  };

  test('newest first, by time within a day', () => {
    expect(forceReportsFeed(siteWith(more)).items.map(({ path }) => path)).toEqual([
      '/coldharbour/reports/2026-10/',
      '/marshby/reports/2026-10/',
      '/marshby/reports/2026-09/',
    ]);
  });

  test('a district’s feed has only its own, the same items as the feed of the force', () => {
    const site = siteWith(more);
    const marshby = districtReportsFeeds(site).find(({ params }) => params.district === 'marshby');
    expect(marshby?.feed.items).toEqual(forceReportsFeed(site).items.slice(1));
  });

  test('drafts and what is not published yet are in no feed', () => {
    const hidden: Changes = {
      'reports/marshby/2026-08.md': report('2026-09-05', { draft: true }),
      'reports/marshby/2026-11.md': report('2026-12-04'),
    };
    expect(guidsOf(hidden)).toEqual(guidsOf());
  });

  test('the items of a report say what it is about, and its whole text', () => {
    const [item] = forceReportsFeed(siteWith()).items;
    expect(item?.categories).toEqual(['Marshby', 'Speeding']);
    expect(item?.parts.map(({ kind }) => kind)).toEqual([
      ...['text', 'heading', 'heading', 'text', 'text', 'body', 'heading', 'list'],
    ]);
  });

  test('a new meeting does not change an item: readers would announce it again', () => {
    const announced: Changes = {
      'meetings/marshby/2026-12-03.md': {
        ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
        status: 'scheduled',
        attendance: undefined,
        raised: [],
      },
    };
    expect(forceReportsFeed(siteWith(announced))).toEqual(forceReportsFeed(siteWith()));
  });

  test.each([
    [{}, 'Marshby: monthly reports'],
    [{ demonstration: true, demonstration_date: '2026-11-21' }, 'Demonstration: Marshby: monthly reports'],
  ])('a demonstration says so in the name: %o', (fields, name) => {
    const feeds = districtReportsFeeds(siteWith({ 'force.yaml': fields }));
    expect(feeds.map(({ feed }) => feed.name)).toContain(name);
  });
});
