import { expect, test } from 'vitest';
import { lcm, marshbyWith, merged, report } from '../../tests/small-district.ts';
import { smallFiles } from '../../tests/small-files.ts';
import type { Changes } from '../../tests/small-content.ts';
import { districtBoardViews } from './district-board.ts';
import { allFigures } from './figures.ts';
import { boardView } from './board.ts';

const station = { name: 'Marshby station', address: '1 Station Road', verified: '2026-11-01' };
const priority = { title: 'Bikes', since: '2026-06-01', reviewed: '2026-10-20' };
const raised = [
  {
    id: 'bins',
    title: 'Bins',
    said: 'They are full.',
    topic: 'noise',
    status: 'done',
    did: 'We told the council.',
  },
];

/** A year in Marshby: every standard and measure has something to count. */
const year: Changes = merged(
  lcm('2026-08-04', { raised, audience: ['rural'] }),
  lcm('2026-09-10'),
  lcm('2026-10-20'),
  lcm('2026-11-28', { status: 'scheduled' }),
  report('2026-09'),
  report('2026-10'),
  {
    'districts/marshby.md': {
      stations: [station],
      priorities: [priority],
      replies: { month: '2026-10', within_limit: 3, received: 3 },
    },
    'teams/marshby.yaml': { since: '2026-08-01' },
    'councils/marshby.yaml': { asb_case_review: { verified: '2026-11-01' } },
  },
);

const marshby = (fields: Record<string, unknown>): Changes => ({
  'districts/marshby.md': { ...year['districts/marshby.md'], ...fields },
});

/** The tables of which a line is another one after a change, with the districts named in these lines. */
function changedFigures(changes: Changes): string[] {
  const before = allFigures(marshbyWith(year).site);
  const after = allFigures(marshbyWith(merged(year, changes)).site);
  return before
    .map(({ slug, rows }) => {
      const now = after.find((other) => other.slug === slug)?.rows ?? [];
      const was = new Set(rows.map(String));
      const is = new Set(now.map(String));
      const lines = [
        ...rows.filter((row) => !is.has(String(row))),
        ...now.filter((row) => !was.has(String(row))),
      ];
      return {
        slug,
        districts: new Set(
          lines.map((row) => (row[0] === 'Marshby' || row[1] === 'Marshby' ? 'Marshby' : 'another')),
        ),
      };
    })
    .filter(({ districts }) => districts.size > 0)
    .map(({ slug, districts }) => `${slug}: ${[...districts].join()}`);
}

test.each<[string, Changes, string[]]>([
  ['nothing', {}, []],
  [
    'the day a priority was reviewed',
    marshby({ priorities: [{ ...priority, reviewed: '2026-10-21' }] }),
    ['priorities-reviewed'],
  ],
  [
    'the day a station was checked',
    marshby({ stations: [{ ...station, verified: '2026-10-30' }] }),
    ['contacts-checked'],
  ],
  [
    'the month of the counted replies',
    marshby({ replies: { month: '2026-09', within_limit: 3, received: 3 } }),
    ['reply-in-time'],
  ],
  [
    'the day a council was looked at',
    { 'councils/marshby.yaml': { asb_case_review: { verified: '2026-11-02' } } },
    ['asb-case-review'],
  ],
  ['the day a report came out', report('2026-09', { published: '2026-10-06' }), ['monthly-report']],
  [
    'the day the newest report came out',
    report('2026-10', { published: '2026-11-06' }),
    ['monthly-report', 'concerns-answered'],
  ],
  [
    'the day attendance was recorded',
    lcm('2026-10-20', { attendance_on: '2026-10-30' }),
    ['attendance-recorded'],
  ],
  ['the time of day of a meeting', lcm('2026-10-20', { start: '10:00', end: '12:00' }), ['times-of-day']],
  [
    'the day the next meeting was announced',
    lcm('2026-11-28', { status: 'scheduled', published: '2026-11-02' }),
    ['next-meeting-announced'],
  ],
  [
    'the day of the next meeting, moved',
    lcm('2026-11-28', {
      status: 'scheduled',
      moved: [{ from: '2026-11-28', to: '2026-12-05', on: '2026-11-20', why: 'The hall is taken.' }],
    }),
    ['gap-between-meetings', 'next-meeting-announced'],
  ],
  [
    'the day a concern was heard',
    lcm('2026-08-04', { raised: [{ ...raised[0], on: '2026-08-05' }], audience: ['rural'] }),
    ['days-to-an-answer'],
  ],
  [
    'the first day of an officer in the post',
    {
      'teams/marshby.yaml': {
        ...smallFiles['teams/marshby.yaml'],
        since: '2026-08-01',
        posts: [
          {
            post: 'fen-constable',
            title: 'fen constable',
            rank: 'constable',
            role: 'Walks the fen',
            area: ['Little Fen'],
            accounts: [{ network: 'x', handle: 'PCQuill_demo', owner: 'officer' }],
            holder: { name: 'Tobias Quill', from: '2025-04-02', agreed: true },
          },
        ],
      },
    },
    ['named-officer'],
  ],
])('a change of %s changes exactly the figures that depend on it', (_, changes, slugs) => {
  expect(changedFigures(changes)).toEqual(slugs.map((slug) => `${slug}: Marshby`));
});

test('every figure leads to what it counts: a section of the district with a row for each', () => {
  const { site } = marshbyWith(year);
  const [, marshbyBoard] = districtBoardViews(site).map(({ view }) => view);
  const sections = [...(marshbyBoard?.standards ?? []), ...(marshbyBoard?.measures ?? [])];
  for (const { id, table } of boardView(site).standards) {
    const links = table.rows
      .flatMap((row) => row.flat())
      .filter((word) => typeof word === 'object' && 'href' in word);
    expect(links.map(({ href }) => href)).toEqual([
      `/coldharbour/standards/#${id}`,
      `/marshby/standards/#${id}`,
    ]);
  }
  const rows = allFigures(site).find(({ slug }) => slug === 'gap-between-meetings')?.rows ?? [];
  const counted = rows.filter(([, district]) => district === 'Marshby');
  expect(sections.find(({ id }) => id === 'gap-between-meetings')?.table?.rows).toHaveLength(counted.length);
  expect(sections.map(({ id }) => id)).toEqual(allFigures(site).map(({ slug }) => slug));
});

test('a district without data gets words, not an empty chart', () => {
  const { site } = marshbyWith({});
  const [coldharbour] = districtBoardViews(site).map(({ view }) => view);
  for (const { chart, table, none } of coldharbour?.measures ?? []) {
    expect([chart, table]).toEqual([undefined, undefined]);
    expect(none).toMatch(/^N(o|obody) .+\.$/);
  }
  expect(coldharbour?.standards.find(({ id }) => id === 'gap-between-meetings')).toMatchObject({
    status: { kind: 'not-known', word: 'Not known' },
    paragraphs: ['No Local Community Meeting is on record.', expect.anything(), expect.anything()],
  });
  expect(boardView(site).measures.every(({ chart, none }) => chart === undefined && none !== undefined)).toBe(
    true,
  );
});
