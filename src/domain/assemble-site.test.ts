import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  problemsWith,
  shortProblem,
  siteWith,
  smallContent,
  TODAY,
  type Changes,
} from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';

const held = 'meetings/marshby/2026-10-20-library.md';
const report = 'reports/marshby/2026-10.md';
const news = 'news/2026-11-02-week.md';
const item = { title: 'Week', summary: 'We walked.', published: '2026-11-02' };
const banner = { text: 'The bridge is shut.', until: TODAY };

test('small content is right, and its Site is joined', () => {
  const { site, problems } = assembleSite(smallContent(), TODAY);
  expect(problems).toEqual([]);
  expect(site?.districts.map(({ slug }) => slug)).toEqual(['coldharbour', 'marshby']);
  const marshby = site?.districts[1];
  expect(marshby?.team.posts.map(({ post }) => post)).toEqual(['fen-constable']);
  expect(marshby?.councils.map(({ area }) => area)).toEqual(['Marshby']);
  expect(marshby?.concerns).toMatchObject([{ concern: 'speeding-fen-road', status: 'in-hand' }]);
  expect(marshby?.reports[0]).toMatchObject({ month: '2026-10', body: { file: report } });
  expect(marshby?.meetings[0]).toMatchObject({ date: '2026-10-20', body: { file: held } });
  expect(site?.media).toEqual({ 'marshby/barrier.png': 'b1' });
});

describe('what residents see on a day', () => {
  const shown = (changes: Changes, asOf = TODAY) => {
    const { districts, news, evidence, force } = siteWith(changes, asOf);
    return {
      reports: districts.flatMap(({ reports }) => reports).length,
      meetings: districts.flatMap(({ meetings }) => meetings).length,
      steps: districts.flatMap(({ concerns }) => concerns).flatMap(({ steps }) => steps).length,
      news: news.length,
      evidence: evidence.length,
      banner: force.banner !== undefined,
    };
  };
  const all = { reports: 1, meetings: 1, steps: 2, news: 0, evidence: 0, banner: false };
  const paper = { title: 'Survey', kind: 'survey', summary: 'What it says.', published: TODAY };
  test.each<[string, Changes, string, Partial<typeof all>]>([
    ['everything', {}, TODAY, {}],
    ['not a draft', { [report]: { draft: true } }, TODAY, { reports: 0, steps: 1 }],
    ['not a report of tomorrow', { [report]: { published: '2026-11-22' } }, TODAY, { reports: 0, steps: 1 }],
    ['a report of today', { [report]: { published: TODAY } }, TODAY, {}],
    ['a report of tomorrow, tomorrow', { [report]: { published: '2026-11-22' } }, '2026-11-22', {}],
    [
      'not a meeting that is not announced yet',
      { [held]: { published: '2026-11-22', raised: [] }, [report]: { concerns: [] } },
      TODAY,
      { meetings: 0, steps: 0 },
    ],
    ['news', { [news]: item }, TODAY, { news: 1 }],
    ['news on its last day', { [news]: { ...item, until: TODAY } }, TODAY, { news: 1 }],
    ['not news after its last day', { [news]: { ...item, until: '2026-11-20' } }, TODAY, {}],
    ['evidence', { 'evidence/survey.md': paper }, TODAY, { evidence: 1 }],
    ['not evidence of tomorrow', { 'evidence/survey.md': { ...paper, published: '2026-11-22' } }, TODAY, {}],
    ['a banner on its last day', { 'force.yaml': { banner } }, TODAY, { banner: true }],
    [
      'not a banner after its last day',
      { 'force.yaml': { banner: { ...banner, until: '2026-11-20' } } },
      TODAY,
      {},
    ],
  ])('%s', (_, changes, asOf, expected) => expect(shown(changes, asOf)).toEqual({ ...all, ...expected }));

  test('a concern whose first entry is held back cannot be told from the middle', () => {
    const problems = [`concern-hidden ${report} concerns.0.id`];
    expect(problemsWith({ [held]: { draft: true } })).toEqual(problems);
    expect(problemsWith({ [held]: { published: '2026-11-22' } })).toEqual(problems);
    expect(problemsWith({ [held]: { draft: true }, [report]: { draft: true } })).toEqual([]);
  });

  test('a later entry that is held back leaves the concern as it was', () => {
    const [concern] = siteWith({ [report]: { draft: true } }).districts.flatMap(({ concerns }) => concerns);
    expect(concern).toMatchObject({ status: 'heard', due: '2026-11-30' });
  });

  test('two districts may call a concern by one id, and each keeps its own', () => {
    const [raised] = fieldsOf(held)['raised'] as Record<string, unknown>[];
    const { districts } = siteWith({
      'meetings/coldharbour/2026-11-10.md': {
        ...fieldsOf(held),
        venue: { name: 'Coldharbour Hall', place: 'Coldharbour' },
        host: ['lead'],
        published: '2026-11-01',
        raised: [{ ...raised, said: 'They race past the chapel.', place: 'Coldharbour', by: 'lead' }],
      },
    });
    expect(
      districts.map(({ slug, concerns }) => [
        slug,
        ...concerns.map(({ concern, said, steps }) => [concern, said, steps.length]),
      ]),
    ).toEqual([
      ['coldharbour', ['speeding-fen-road', 'They race past the chapel.', 1]],
      ['marshby', ['speeding-fen-road', 'They race past the school.', 2]],
    ]);
  });

  test('a council is with its district from its first day to its last', () => {
    const councils = [{ council: 'marshby' }, { council: 'coldharbour', from: '2026-12-01' }];
    const places = [
      { name: 'Marshby', council: 'marshby' },
      { name: 'Little Fen', council: 'marshby' },
    ];
    const changes = {
      'districts/marshby.md': { councils, places },
      'districts/coldharbour.md': { councils: [{ council: 'coldharbour', until: '2026-11-30' }] },
    };
    const on = (day: string) => siteWith(changes, day).districts.map(({ councils }) => councils.length);
    expect(on('2026-11-30')).toEqual([1, 1]);
    expect(on('2026-12-01')).toEqual([0, 2]);
  });
});

describe('order', () => {
  const older = { ...fieldsOf(report), published: '2026-10-05', concerns: [] };
  const changes: Changes = {
    'reports/marshby/2026-09.md': older,
    'meetings/marshby/2026-12-03.md': {
      ...fieldsOf(held),
      status: 'scheduled',
      attendance: undefined,
      raised: [],
    },
    [news]: item,
    'news/2026-11-09-walk.md': { ...item, published: '2026-11-09' },
  };

  test('reports and news newest first, meetings earliest first, districts by name', () => {
    const { districts, news } = siteWith(changes);
    expect(districts.map(({ name }) => name)).toEqual(['Coldharbour', 'Marshby']);
    expect(districts[1]?.reports.map(({ month }) => month)).toEqual(['2026-10', '2026-09']);
    expect(districts[1]?.meetings.map(({ date }) => date)).toEqual(['2026-10-20', '2026-12-03']);
    expect(news.map(({ published }) => published)).toEqual(['2026-11-09', '2026-11-02']);
  });

  test('the order in which files are read changes nothing, right or wrong', () => {
    const wrong: Changes = {
      ...changes,
      [report]: { by: 'nobody' },
      'districts/marshby.md': { phone: '101' },
    };
    for (const change of [changes, wrong]) {
      const content = smallContent(change);
      const reversed = { ...content, entries: content.entries.toReversed() };
      expect(JSON.stringify(assembleSite(reversed, TODAY))).toBe(
        JSON.stringify(assembleSite(content, TODAY)),
      );
    }
  });
});

describe('faults', () => {
  test('all are told at once, by file', () => {
    const { site, problems } = assembleSite(
      smallContent({
        'force.yaml': { nme: 'x' },
        'topics.yaml': {
          topics: [
            { topic: 'noise', name: 'Noise' },
            { topic: 'noise', name: 'Din' },
          ],
        },
        [held]: { status: 'cancelled' },
        [report]: { by: 'nobody', summary: undefined },
        'teams/marshby.yaml': { since: '2026-02-31' },
      }),
      TODAY,
    );
    expect(site).toBeUndefined();
    expect(problems.map(shortProblem)).toEqual([
      'unknown-field force.yaml nme',
      `R6 ${held}`,
      `meeting ${held} attendance`,
      `meeting ${held} raised`,
      `unknown-name ${held} raised.0.topic`,
      `missing-field ${report} summary`,
      'wrong-value teams/marshby.yaml since',
      'topic topics.yaml topics.1.topic',
    ]);
  });

  test.each<[string, Changes, string[]]>([
    ['no force', { 'force.yaml': null }, ['missing-file force.yaml']],
    ['no topics', { 'topics.yaml': null }, ['missing-file topics.yaml']],
    [
      'a demonstration without a day',
      { 'force.yaml': { demonstration: true } },
      ['demonstration force.yaml'],
    ],
    [
      'a site within a site',
      { 'force.yaml': { site: 'https://police.example/teams/' } },
      ['force force.yaml site'],
    ],
    [
      'a banner without an end',
      { 'force.yaml': { banner: { text: 'x' } } },
      ['missing-field force.yaml banner.until'],
    ],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

  test('no content at all', () => {
    const { problems } = assembleSite({ entries: [], media: [] }, TODAY);
    expect(problems.map(shortProblem)).toEqual([
      'missing-file districts',
      'missing-file force.yaml',
      'identity identity.lock',
      'missing-file topics.yaml',
      'missing-file who-deals-with.yaml',
    ]);
  });
});

test('the Site cannot be changed, and what was read is not frozen', () => {
  const content = smallContent();
  const { site } = assembleSite(content, TODAY);
  const thaw = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? [
          ...(Object.isFrozen(value) ? [] : [path]),
          ...Object.entries(value).flatMap(([key, inner]) => thaw(inner, `${path}.${key}`)),
        ]
      : [];
  expect(thaw(site, 'site')).toEqual([]);
  for (const { data, body } of content.entries) {
    expect(Object.isFrozen(data)).toBe(false);
    if (body) expect(Object.isFrozen(body) || Object.isFrozen(body.media)).toBe(false);
  }
});
