import { describe, expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { recommendationViews } from './recommendations.ts';

type Entry = { on: string; by: 'force' | 'inspector'; status?: string; comment?: string };

function viewOf(history: Entry[]) {
  const site = siteWith({
    'recommendations/patrols.yaml': {
      title: 'Walk more',
      body: 'The inspectorate',
      number: '1',
      addressed_to: 'All forces',
      text: 'Walk more.\nAnd talk.',
      history,
      strands: [
        { name: 'Walking', rating: 'red', by: 'force' },
        { name: 'Talking', rating: 'not-stated' },
      ],
      source: { name: 'Register' },
    },
  });
  const view = recommendationViews(site)[0]?.view;
  if (!view) throw new Error('There is no recommendation.');
  return view;
}

const opened: Entry = { on: '2018-03-22', by: 'inspector', status: 'awaiting-review' };
const progressed: Entry = { on: '2018-04-04', by: 'inspector', status: 'being-progressed' };
const done: Entry = { on: '2019-06-04', by: 'force', comment: 'This can be closed as complete.' };

describe('where a recommendation stands', () => {
  test.each<[string, Entry[], string]>([
    ['the last status that the inspector set', [opened, progressed], 'Being progressed since 4 April 2018'],
    [
      'a comment of the force never closes it',
      [opened, progressed, done],
      'Being progressed since 4 April 2018',
    ],
    [
      'nor does a status that the force gives itself after the inspector',
      [opened, { on: '2019-06-04', by: 'force', status: 'being-progressed' }],
      'Awaiting review since 22 March 2018',
    ],
    [
      'the inspector closes it',
      [opened, done, { on: '2020-01-02', by: 'inspector', status: 'closed' }],
      'Closed since 2 January 2020',
    ],
    [
      'only the force has said anything',
      [{ on: '2019-06-04', by: 'force', status: 'being-progressed' }],
      'Being progressed since 4 June 2019, says Fenland Police',
    ],
    ['only comments', [done], 'No status was set'],
  ])('%s', (_, history, status) => {
    expect(viewOf(history).status).toBe(status);
  });

  test('it says when the force commented last and what a comment is', () => {
    expect(viewOf([opened, done]).statusNote).toBe(
      'Fenland Police commented last on 4 June 2019. What Fenland Police writes about it is a comment and does not change the status.',
    );
  });
});

test('the history says who wrote what on which day', () => {
  expect(viewOf([opened, done]).history).toEqual([
    { title: '22 March 2018', line: 'The inspector set the status: awaiting review', paragraphs: [] },
    {
      title: '4 June 2019',
      line: 'Fenland Police commented',
      paragraphs: ['This can be closed as complete.'],
    },
  ]);
});

test('a rating says whose it is, and is never made up', () => {
  expect(
    viewOf([opened]).strands.map(
      ({ title, rating, line }) => `${title}: ${rating?.kind}, ${rating?.word}. ${line}`,
    ),
  ).toEqual([
    'Walking: not-met, Red. As rated by Fenland Police',
    'Talking: not-known, Not stated. No rating is stated',
  ]);
});

test.each<[string, Entry[], string]>([
  [
    'open while only the force says it can be closed',
    [opened, done],
    '3,166 days on 21 November 2026, since 22 March 2018',
  ],
  [
    'the inspector ends it',
    [opened, { on: '2018-04-01', by: 'inspector', status: 'closed' }],
    '10 days, until 1 April 2018',
  ],
  [
    'nobody but the force has spoken',
    [{ on: '2026-11-20', by: 'force', status: 'being-progressed' }],
    '1 day on 21 November 2026, since 20 November 2026',
  ],
])('how long it is open: %s', (_, history, words) => {
  expect(viewOf(history).facts).toContainEqual({ label: 'Open for', words });
});

test('a text of several paragraphs keeps them', () => {
  expect(viewOf([opened]).text).toEqual(['Walk more.', 'And talk.']);
});
