import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { concernViews, type ConcernView } from './concern.ts';
import type { Words } from './words.ts';

const LIBRARY = 'meetings/marshby/2026-10-20-library.md';
const REPORT = 'reports/marshby/2026-10.md';
const meeting = fieldsOf(LIBRARY);
const first = {
  id: 'noise-quay',
  title: 'Noise on the quay',
  said: 'It is loud.',
  topic: 'noise',
  place: 'Little Fen',
  status: 'heard',
};
const later = (status: string, fields: Record<string, unknown>) => ({ id: 'noise-quay', status, ...fields });

/** One concern: its first entry at the meeting in October, the others in reports by month. */
function told(entry: Record<string, unknown>, reports: Record<string, unknown> = {}): Changes {
  const files = Object.entries(reports).map(([month, concern]) => [
    `reports/marshby/${month}.md`,
    { ...fieldsOf(REPORT), published: `${month}-28`, concerns: [concern] },
  ]);
  return {
    [REPORT]: { concerns: [] },
    [LIBRARY]: { raised: [{ ...first, ...entry }] },
    ...(Object.fromEntries(files) as Changes),
  };
}

const leaver = {
  ...(fieldsOf('teams/marshby.yaml')['posts'] as Record<string, unknown>[])[0],
  holder: { name: 'Tobias Quill', from: '2025-04-01', until: '2026-11-20', agreed: true },
};

function view(changes: Changes, asOf?: string, district = 'marshby'): ConcernView {
  const found = concernViews(siteWith(changes, asOf)).find(({ params }) => params.district === district);
  if (!found) throw new Error('There is no such concern.');
  return found.view;
}

const plain = (words: Words | undefined): string =>
  typeof words === 'string'
    ? words
    : (words ?? [])
        .map((run) => (typeof run === 'string' ? run : 'href' in run ? run.text : run.strong))
        .join('');
const hrefs = (words: Words | undefined): string[] =>
  typeof words === 'string' || !words
    ? []
    : words.flatMap((run) => (typeof run === 'object' && 'href' in run ? [run.href] : []));

const done = later('done', { did: 'The club turned it down.', by: 'fen-constable' });
const again = later('in-hand', { did: 'We are back.', because: 'It is loud again.', due: '2027-01-10' });

describe('what stands under the title', () => {
  test.each([
    ['heard', told({}), 'Open since 20 October 2026. Topic: noise. Little Fen.'],
    [
      'in hand with a day and a post',
      told({ status: 'in-hand', did: 'We look.', due: '2026-11-21', by: 'fen-constable' }),
      'Open since 20 October 2026. Next step by 21 November 2026. Topic: noise. Little Fen. With the fen constable.',
    ],
    [
      'in hand with a post that is vacant since yesterday',
      {
        ...told({ status: 'in-hand', did: 'We look.', by: 'fen-constable' }),
        'teams/marshby.yaml': { posts: [leaver] },
      },
      'Open since 20 October 2026. Topic: noise. Little Fen. With the fen constable. That post is vacant now.',
    ],
    [
      'late',
      told({ due: '2026-11-20' }),
      'Open since 20 October 2026. Was due 20 November 2026. Topic: noise. Little Fen.',
    ],
    [
      'done the same day',
      told({ status: 'done', did: 'Gone.' }),
      'Closed 20 October 2026, on the same day. Topic: noise. Little Fen.',
    ],
    [
      'done a day later',
      told({}, { '2026-10': later('done', { did: 'Gone.', on: '2026-10-21' }) }),
      'Closed 21 October 2026, after one day. Topic: noise. Little Fen.',
    ],
    [
      'passed on',
      told({ status: 'passed-on', to: 'Marshby Council' }),
      'Passed on 20 October 2026, on the same day. Topic: noise. Little Fen.',
    ],
  ])('%s', (_, changes, facts) => {
    expect(plain(view(changes).facts)).toBe(facts);
  });

  test('a concern that was opened again says both days, and why', () => {
    const changes = told({}, { '2026-10': done, '2026-11': again });
    const { facts, statuses, steps } = view(changes, '2026-12-05');
    expect(plain(facts)).toContain('Open since 20 October 2026, and again since 28 November 2026.');
    expect(statuses.map(({ word }) => word)).toEqual(['In hand']);
    expect(steps.map(({ word, paragraphs }) => [word, ...paragraphs])).toEqual([
      ['In hand', 'Open again: It is loud again.', 'We are back.'],
      ['Done', 'The club turned it down.'],
      ['Heard'],
    ]);
  });
});

test('steps say when and where they are told, by which post, and when the next was promised', () => {
  const heard = { due: '2026-10-28', by: 'fen-constable' };
  const { steps } = view(told(heard, { '2026-10': done }), '2026-11-01');
  expect(steps.map(({ line }) => plain(line))).toEqual([
    '28 October 2026, October report, by the fen constable',
    '20 October 2026, Marshby meeting, by the fen constable. Next step promised by 28 October 2026',
  ]);
  expect(steps.flatMap(({ line }) => hrefs(line))).toEqual([
    '/marshby/reports/2026-10/#noise-quay',
    '/marshby/meetings/2026-10-20-library/#noise-quay',
  ]);
});

test.each([
  [{}, 'A resident, at the meeting in Marshby on 20 October 2026.'],
  [{ how: 'meeting' }, 'A resident, at the meeting in Marshby on 20 October 2026.'],
  [{ how: 'email' }, 'By email, on 20 October 2026. First told in the Marshby meeting.'],
  [
    { how: 'street', on: '2026-10-12' },
    'A resident, to an officer in the street, on 12 October 2026. First told in the Marshby meeting.',
  ],
])('how it was heard: %j', (entry, heard) => {
  expect(plain(view(told(entry)).heard)).toBe(heard);
});

describe('a concern that ended without being done', () => {
  test.each([
    ['evidence', 'There is not enough evidence. Nobody saw it.'],
    ['powers', 'The law does not allow us to. Nobody saw it.'],
    ['other-agency', 'It is for somebody else to do. Nobody saw it.'],
    ['resources', 'We do not have enough people or time for it. Nobody saw it.'],
  ])('for want of %s says why in plain words, and what one can do', (reason, words) => {
    const refused = view(told({ status: 'could-not', reason, because: 'Nobody saw it.', did: 'We asked.' }));
    expect(refused.statuses).toEqual([{ kind: 'could-not', word: 'We could not do this' }]);
    expect(refused.box?.title).toBe('Why we could not');
    expect(plain(refused.box?.words)).toBe(words);
    expect(refused.steps[0]?.paragraphs).toEqual(['We asked.']);
    expect(refused.next.items.length).toBeGreaterThan(1);
  });

  test('with a partner says who has it, and leads to the council', () => {
    const given = view(told({ status: 'passed-on', to: 'Marshby Council' }));
    expect(plain(given.box?.words)).toBe('Marshby Council since 20 October 2026.');
    expect(hrefs(given.next.items[0])).toEqual(['https://council.example/']);
  });

  test('with another district leads there, and that page leads back', () => {
    const changes: Changes = {
      ...told({ status: 'passed-on', to: { district: 'coldharbour', concern: 'noise-quay' } }),
      'meetings/coldharbour/2026-10-25.md': {
        ...meeting,
        venue: { name: 'Green', place: 'Coldharbour' },
        host: ['lead'],
        raised: [
          {
            ...first,
            title: 'Noise from the quay',
            place: 'Coldharbour',
            from: { district: 'marshby', concern: 'noise-quay' },
          },
        ],
      },
    };
    const [here, there] = [view(changes), view(changes, undefined, 'coldharbour')];
    expect(hrefs(here.box?.words)).toEqual(['/coldharbour/you-said-we-did/noise-quay/']);
    expect(plain(there.from)).toBe('Passed on to us by Marshby: Noise on the quay.');
    expect(hrefs(there.from)).toEqual(['/marshby/you-said-we-did/noise-quay/']);
    expect(here.head.canonical).not.toBe(there.head.canonical);
  });
});

describe('what residents can do now', () => {
  const noise = {
    topics: [
      { topic: 'noise', name: 'Noise', case_review: true },
      { topic: 'speeding', name: 'Speeding' },
    ],
  };

  test.each([
    ['could not be done', { status: 'could-not', reason: 'powers', because: 'It is legal.' }, true],
    ['is open', {}, true],
    ['is done', { status: 'done', did: 'Gone.' }, false],
  ])('a concern that %s', (_, entry, review) => {
    const items = view({ ...told(entry), 'topics.yaml': noise })
      .next.items.map(plain)
      .join(' ');
    expect(items.includes('ask Marshby Council for an ASB case review')).toBe(review);
    expect(items.includes('call Tell Us on 01632 960999')).toBe(review);
  });

  test('no case review for a topic that has none', () => {
    expect(view(told({})).next.items.map(plain).join(' ')).not.toContain('case review');
  });

  test('a late one gives its day and asks why, with the id and address in the subject', () => {
    const [late] = view(told({ due: '2026-11-20' })).next.items;
    expect(plain(late)).toContain('We promised the next step by 20 November 2026, and it is late.');
    expect(decodeURIComponent(hrefs(late)[0] ?? '')).toBe(
      'mailto:marshby@police.example?subject=Why is this late? Noise on the quay [marshby/concerns/noise-quay] ' +
        'https://fenland.police.example/marshby/you-said-we-did/noise-quay/',
    );
  });
});

test('every concern can be followed, and asks whether the answer helped and whose is missing', () => {
  const { links } = view(told({})).next;
  const [follow, start, ...asks] = links;
  expect(follow?.text).toBe('Follow this concern');
  expect(follow?.href).toMatch(/^\/marshby\/you-said-we-did\/[a-z-]+\.xml$/);
  expect(start?.href).toBe('/marshby/subscribe/#start');
  expect(asks.map(({ text }) => text)).toEqual(['Did this answer help?', 'Mine is not here']);
  for (const { href } of asks) expect(href).toContain(encodeURIComponent('[marshby/concerns/noise-quay]'));
});
