import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { meetingViews } from './meeting.ts';
import { reportViews } from './report.ts';
import { allFeeds } from './feeds.ts';

const MEETING = 'meetings/marshby/2026-10-20-library.md';
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

function feedAt(path: string, changes: Changes = {}) {
  return allFeeds(siteWith(changes)).find((feed) => feed.path === path);
}

const itemsAt = (path: string, changes: Changes = {}) => feedAt(path, changes)?.items ?? [];

function guidsOf(changes: Changes = {}): string[] {
  return [
    ...new Set(
      allFeeds(siteWith(changes)).flatMap(({ id, items }) => [id, ...items.map(({ guid }) => guid)]),
    ),
  ];
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
    expect(guidsOf(changes)).toEqual(guidsOf());
    expect(guidsOf(changes)).toContain('tag:police.example,2025-04-01:marshby/reports/2026-10');
    expect(idsOf(changes)).toEqual(idsOf());
  });

  test('while its addresses do change', () => {
    const site = siteWith(renamed());
    expect(itemsAt('/reports', renamed())[0]?.path).toBe('/fenside/reports/2026-10/');
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
    expect(itemsAt('/reports', more).map(({ path }) => path)).toEqual([
      '/coldharbour/reports/2026-10/',
      '/marshby/reports/2026-10/',
      '/marshby/reports/2026-09/',
    ]);
  });

  test('a district’s feed has only its own, the same items as the feed of the force', () => {
    expect(itemsAt('/marshby/reports', more)).toEqual(itemsAt('/reports', more).slice(1));
  });

  test('drafts and what is not published yet are in no feed', () => {
    const hidden: Changes = {
      'reports/marshby/2026-08.md': report('2026-09-05', { draft: true }),
      'reports/marshby/2026-11.md': report('2026-12-04'),
    };
    expect(guidsOf(hidden)).toEqual(guidsOf());
  });

  test('the items of a report say what it is about, who wrote it, and its whole text', () => {
    const [item] = itemsAt('/reports');
    expect(item).toMatchObject({
      categories: ['Marshby', 'Speeding'],
      author: 'Fen constable, Marshby Team',
    });
    expect(item?.parts.map(({ kind }) => kind)).toEqual([
      ...['text', 'heading', 'heading', 'text', 'text', 'body', 'heading', 'list'],
    ]);
  });

  test('a new meeting does not change an item: readers would announce it again', () => {
    const announced: Changes = {
      'meetings/marshby/2026-12-03.md': {
        ...fieldsOf(MEETING),
        status: 'scheduled',
        attendance: undefined,
        raised: [],
      },
    };
    expect(itemsAt('/reports', announced)).toEqual(itemsAt('/reports'));
  });

  test.each([
    [{}, 'Marshby: monthly reports'],
    [{ demonstration: true, demonstration_date: '2026-11-21' }, 'Demonstration: Marshby: monthly reports'],
  ])('a demonstration says so in the name: %o', (fields, name) => {
    expect(feedAt('/marshby/reports', { 'force.yaml': fields })?.name).toBe(name);
  });
});

describe('a correction announces the same item as updated', () => {
  test.each([
    ['a day later', [{ on: '2026-11-10', what: 'A number.' }], '2026-11-10T00:00:01'],
    ['on the same day', [{ on: '2026-11-05', what: 'A number.' }], '2026-11-05T17:00:01'],
    [
      'twice on one day',
      [
        { on: '2026-11-10', what: 'A number.' },
        { on: '2026-11-10', what: 'A name.' },
      ],
      '2026-11-10T00:00:02',
    ],
  ])('%s', (_, changes, updated) => {
    const corrected = { [REPORT]: { published_time: '17:00', changes } };
    expect(itemsAt('/marshby/reports', corrected)[0]).toMatchObject({
      guid: 'tag:police.example,2025-04-01:marshby/reports/2026-10',
      published: '2026-11-05T17:00:00',
      updated,
    });
  });
});

describe('a meeting is one item from its announcement to its record', () => {
  const guid = 'tag:police.example,2025-04-01:marshby/meetings/2026-12-03';
  const coming = {
    ...fieldsOf(MEETING),
    status: 'scheduled',
    attendance: undefined,
    raised: [],
    published: '2026-11-01',
    venue: { name: 'Marshby Library', place: 'Marshby', latitude: 51.5, longitude: 0.25 },
  };
  const itemOf = (fields: Record<string, unknown>) =>
    itemsAt('/marshby/meetings', { 'meetings/marshby/2026-12-03.md': { ...coming, ...fields } }).find(
      (item) => item.guid === guid,
    );
  const told = (fields: Record<string, unknown>) => JSON.stringify(itemOf(fields)?.parts);

  test('announced, with its place on the map', () => {
    expect(itemOf({})).toMatchObject({
      title: 'Local Community Meeting, Marshby, 3 December 2026',
      updated: '2026-11-01T00:00:00',
      place: { latitude: 51.5, longitude: 0.25 },
    });
  });

  test('cancelled: its title says so first, its text why', () => {
    const off = {
      status: 'cancelled',
      reason: 'Both officers are in court.',
      changes: [{ on: '2026-11-20', what: 'It is cancelled.' }],
    };
    expect(itemOf(off)).toMatchObject({
      title: 'Cancelled: Local Community Meeting, Marshby, 3 December 2026',
      updated: '2026-11-20T00:00:01',
    });
    expect(told(off)).toContain('Both officers are in court.');
  });

  test('moved: its title has the new day, its text both', () => {
    const moved = {
      moved: [{ from: '2026-12-03', to: '2026-12-10', on: '2026-11-19', why: 'The hall is shut.' }],
    };
    expect(itemOf(moved)).toMatchObject({
      title: 'Local Community Meeting, Marshby, 10 December 2026',
      updated: '2026-11-19T00:00:01',
    });
    expect(told(moved)).toContain('Moved from Thursday 3 December 2026 to Thursday 10 December 2026.');
  });

  test('held: how many came, on the day it was written down', () => {
    const [held] = itemsAt('/marshby/meetings');
    expect(held).toMatchObject({
      updated: '2026-10-20T00:00:01',
      categories: ['Marshby', 'Local Community Meeting', 'Speeding'],
    });
    expect(JSON.stringify(held?.parts)).toContain('12 residents came.');
  });
});

describe('each step of a concern is an item of its own', () => {
  const about = (path: string) =>
    itemsAt(path).map(({ guid, title, published }) => [guid.replace(/^.*:/, ''), title, published]);
  const steps = [
    ['marshby/concerns/speeding-fen-road/2026-10', 'In hand: Speeding in Fen Road', '2026-11-05T00:00:00'],
    [
      'marshby/concerns/speeding-fen-road/2026-10-20-library',
      'Heard: Speeding in Fen Road',
      '2026-10-20T00:00:00',
    ],
  ];

  test.each([
    '/concerns',
    '/marshby/concerns',
    '/topics/speeding',
    '/marshby/topics/speeding',
    '/marshby/you-said-we-did/speeding-fen-road',
  ])('in %s', (path) => expect(about(path)).toEqual(steps));

  test('a later step changes no earlier item', () => {
    const later = {
      ...report('2026-11-20'),
      concerns: [{ id: 'speeding-fen-road', status: 'done', did: 'Humps.' }],
    };
    const items = itemsAt('/marshby/concerns', { 'reports/marshby/2026-11.md': later });
    expect(items.slice(1)).toEqual(itemsAt('/marshby/concerns'));
  });
});
