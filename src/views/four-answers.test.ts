import { expect, test } from 'vitest';
import { fieldsOf, siteWith, TODAY, type Changes } from '../tests/small-content.ts';
import { fourAnswers, leadingAnswers } from './four-answers.ts';
import { nextMeeting } from './meeting-row.ts';
import type { Words } from './words.ts';

const plain = (words: Words) =>
  typeof words === 'string'
    ? words
    : words.map((run) => (typeof run === 'string' ? run : 'href' in run ? run.text : run.strong)).join('');

function answers(slug: string, changes: Changes = {}): Record<string, string> {
  const site = siteWith(changes);
  const district = site.districts.find((each) => each.slug === slug);
  if (!district) throw new Error(`The small content has a district ${slug}.`);
  const four = fourAnswers(district, site, nextMeeting(district, TODAY));
  return Object.fromEntries(four.map(({ label, words }) => [label, plain(words)]));
}

const team = fieldsOf('teams/marshby.yaml') as { posts: Record<string, unknown>[] };
const post = (name: string, title: string) => ({
  ...team.posts[0],
  post: name,
  title,
  accounts: [],
  holder: { name: 'Ngaio Pellow', from: '2025-04-01', agreed: true },
});
const meeting = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  status: 'scheduled',
  attendance: undefined,
  raised: undefined,
};

test('a district that has everything answers all four', () => {
  expect(
    answers('marshby', {
      'teams/marshby.yaml': {
        posts: [...team.posts, post('a', 'east constable'), post('b', 'west constable')],
      },
      'meetings/marshby/2026-12-03.md': meeting,
    }),
  ).toEqual({
    'Your team': 'PC Tobias Quill and 2 others',
    'Reach us': 'Email, 101 or online',
    'Meet us': 'Thursday 3 December, 6:30pm in Marshby',
    'We did': 'Speeding in Fen Road',
  });
});

test('a district of which little is known says so', () => {
  expect(answers('coldharbour')).toEqual({
    'Your team': 'Nobody is named yet: the posts of the team',
    'Reach us': 'Email, 101 or online',
    'Meet us': 'No meeting is announced',
    'We did': 'Our reports',
  });
});

test.each([
  ['one named officer', [], 'PC Tobias Quill'],
  ['two named officers', [post('a', 'east constable')], 'PC Tobias Quill and 1 other'],
])('%s', (_, others, words) => {
  const changes = { 'teams/marshby.yaml': { posts: [...team.posts, ...others] } };
  expect(answers('marshby', changes)['Your team']).toBe(words);
});

test('in person only where there is a counter', () => {
  const counter = [{ days: ['monday'], opens: '09:00', closes: '17:00' }];
  const station = { name: 'Marshby Station', address: '1 Quay', verified: '2026-11-01' };
  const reach = (stations: unknown[]) =>
    answers('marshby', { 'districts/marshby.md': { stations } })['Reach us'];
  expect(reach([{ ...station, counter }])).toBe('Email, 101 or in person');
  expect(reach([station])).toBe('Email, 101 or online');
});

test('what was done last comes before newer answers of other kinds', () => {
  const first = { title: 'Noise', said: 'It is loud.', topic: 'noise', place: 'Marshby' };
  const site = siteWith({
    'meetings/marshby/2026-11-10.md': {
      ...meeting,
      status: 'held',
      attendance: 3,
      raised: [
        { id: 'noise-quay', ...first, status: 'in-hand', did: 'We asked the club.', due: '2026-12-01' },
      ],
    },
    'meetings/marshby/2026-11-02.md': {
      ...meeting,
      status: 'held',
      attendance: 3,
      raised: [{ id: 'noise-mill', ...first, status: 'done', did: 'We took the horn.' }],
    },
  });
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  expect(district && leadingAnswers(district).map(({ concern }) => concern)).toEqual([
    'noise-mill',
    'noise-quay',
    'speeding-fen-road',
  ]);
});
