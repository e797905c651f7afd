import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { newestAnswers, pairInRecord, presentPair } from './concern-pair.ts';
import { recordPairs } from './record-pairs.ts';

const MEETING = 'meetings/marshby/2026-10-20-library.md';
const REPORT = 'reports/marshby/2026-10.md';

/** The Marshby concern as it stands after what October's report says of it. */
function present(entry: Record<string, unknown>, changes: Changes = {}) {
  const site = siteWith({ [REPORT]: { concerns: [{ id: 'speeding-fen-road', ...entry }] }, ...changes });
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  const [concern] = district?.concerns ?? [];
  if (!district || !concern) throw new Error('The small content has lost its concern.');
  return { site, district, concern, pair: presentPair(concern, district, site) };
}

/** The same concern as October's report tells it. */
function told(entry: Record<string, unknown>, changes: Changes = {}) {
  const { site, district } = present(entry, changes);
  const [first] = recordPairs(district, 'report', '2026-10');
  if (!first) throw new Error('The report has lost its concern.');
  return pairInRecord(first.concern, first.step, district, site);
}

const inHand = { status: 'in-hand', did: 'We measure.' };
const done = { status: 'done', did: 'We measured, and it is slower.' };
const couldNot = { status: 'could-not', reason: 'powers', because: 'It is a private road.' };

describe('what a report says of a concern', () => {
  test.each([
    ['in hand', inHand, 'In hand', 'What we are doing', 'We measure.', undefined],
    [
      'open again',
      { ...inHand, because: 'The cars are back.' },
      'In hand',
      'What we are doing',
      'Open again: The cars are back. We measure.',
      undefined,
    ],
    [
      'in hand with a day',
      { ...inHand, due: '2026-12-10' },
      'In hand',
      'What we are doing',
      'We measure.',
      'Next step by 10 December 2026',
    ],
    [
      'heard',
      { status: 'heard' },
      'Heard',
      'What happens next',
      'You will hear more in our next report.',
      undefined,
    ],
    ['done', done, 'Done', 'We did', 'We measured, and it is slower.', 'Answered after 16 days'],
    [
      'done on the day it was heard',
      { ...done, on: '2026-10-20' },
      'Done',
      'We did',
      'We measured, and it is slower.',
      'Answered on the same day',
    ],
    [
      'could not',
      { ...couldNot, did: 'We told the owner.' },
      'Could not',
      'Why we could not',
      'It is a private road. We told the owner.',
      'Answered after 16 days',
    ],
    [
      'passed on to a partner',
      { status: 'passed-on', to: 'Marshby Council' },
      'Passed on',
      'Who has it now',
      'Marshby Council has it now.',
      ['Passed on to ', 'Marshby Council', ' on 5 November 2026'],
    ],
  ])('%s', (_, entry, word, label, did, note) => {
    expect(told(entry)).toMatchObject({ said: 'They race past the school.', didLabel: label, did });
    expect(told(entry).statuses.map((status) => status.word)).toEqual([word]);
    expect(told(entry).note).toEqual(note);
  });

  test('what was passed on to another district leads to where it goes on', () => {
    const link = told(
      { status: 'passed-on', to: { district: 'coldharbour', concern: 'speeding-drove' } },
      {
        'reports/coldharbour/2026-10.md': {
          published: '2026-11-06',
          by: 'lead',
          summary: 'One new thing.',
          concerns: [
            {
              id: 'speeding-drove',
              title: 'Speeding',
              said: 'They race.',
              topic: 'speeding',
              status: 'heard',
              from: { district: 'marshby', concern: 'speeding-fen-road' },
            },
          ],
        },
      },
    ).note;
    expect(link).toContainEqual({
      text: 'Coldharbour',
      href: '/coldharbour/you-said-we-did/speeding-drove/',
    });
  });

  test('a later report that opens it again changes nothing in the earlier one', () => {
    const again = {
      'reports/marshby/2026-11.md': {
        published: '2026-11-20',
        by: 'fen-constable',
        summary: 'Speeding is back.',
        concerns: [
          { id: 'speeding-fen-road', status: 'in-hand', because: 'They came back.', did: 'We go again.' },
        ],
      },
    };
    expect(told(done, again)).toEqual(told(done));
  });
});

describe('a concern as it stands now', () => {
  test.each([
    [
      'open, due later',
      { ...inHand, due: '2026-12-10' },
      ['In hand'],
      'Open since 20 October. Next step by 10 December',
    ],
    [
      'open, due today',
      { ...inHand, due: '2026-11-21' },
      ['In hand'],
      'Open since 20 October. Next step by 21 November',
    ],
    [
      'open and late, which stands beside In hand',
      { ...inHand, due: '2026-11-14' },
      ['In hand', 'Late'],
      'Open since 20 October. Was due 14 November',
    ],
    ['open without a day', inHand, ['In hand'], 'Open since 20 October'],
    ['done', done, ['Done'], '5 November, after 16 days'],
    ['could not', couldNot, ['Could not'], '5 November, after 16 days'],
  ])('%s', (_, entry, words, note) => {
    const { pair } = present(entry);
    expect(pair.statuses.map(({ word }) => word)).toEqual(words);
    expect(pair.note).toBe(note);
  });

  test('what somebody else has now says who', () => {
    const { pair } = present({ status: 'passed-on', to: 'Marshby Council' });
    expect(pair.note).toEqual(['5 November. Now with ', 'Marshby Council']);
  });

  test('it leads to its own page, as its telling in a report does', () => {
    expect(present(done).pair.href).toBe('/marshby/you-said-we-did/speeding-fen-road/');
    expect(told(done).href).toBe(present(done).pair.href);
  });
});

test('of the answers of one day an end comes before what goes on', () => {
  const entry = (id: string, fields: Record<string, unknown>) => {
    return { id, title: id, said: 'It is loud.', topic: 'noise', ...fields };
  };
  const concerns = [
    entry('a', inHand),
    entry('b', { status: 'heard' }),
    entry('c', couldNot),
    entry('d', { ...inHand, on: '2026-11-01' }),
    entry('e', done),
  ];
  const site = siteWith({ [MEETING]: { raised: [] }, [REPORT]: { concerns } });
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  expect(district && newestAnswers(district).map(({ concern }) => concern)).toEqual(['e', 'c', 'a', 'd']);
});
