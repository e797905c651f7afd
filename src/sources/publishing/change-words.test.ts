import { expect, test } from 'vitest';
import { changeWords, messageFor, type FileChange } from './change-words.ts';

const facts = {
  asOf: '2026-11-21',
  nameOf: (slug: string) => ({ thurrock: 'Thurrock', harlow: 'Harlow' })[slug] ?? slug,
};
const report = { published: '2026-11-05' };
const meeting = { kind: 'drop-in', status: 'scheduled', venue: { place: 'Aveley' }, published: '2026-11-01' };
const later = { published: '2026-12-01' };
const MEETING = 'meetings/thurrock/2026-12-03-aveley.md';
const REPORT = 'reports/thurrock/2026-11.md';
const banner = { text: 'The bridge is shut.', until: '2026-12-05' };

test.each<[string, FileChange]>([
  ['A new report: Thurrock, November 2026', { file: REPORT, after: report }],
  ['Draft of a report: Thurrock, November 2026', { file: REPORT, after: { ...report, draft: true } }],
  ['A new report: Thurrock, November 2026', { file: REPORT, before: { draft: true }, after: report }],
  [
    'Report kept back until 1 December 2026: Thurrock, November 2026',
    { file: REPORT, after: { published: '2026-12-01' } },
  ],
  [
    'Report changed, kept back until 1 December 2026: Thurrock, November 2026',
    { file: REPORT, before: later, after: later },
  ],
  [
    'Report changed (summary, figures), kept back until 1 December 2026: Thurrock, November 2026',
    {
      file: REPORT,
      before: { ...later, summary: 'Two.', figures: [2] },
      after: { ...later, summary: 'Three.', figures: [3] },
    },
  ],
  [
    'Report changed (text), kept back until 1 December 2026: Thurrock, November 2026',
    { file: REPORT, before: later, after: later, hasOtherText: true },
  ],
  [
    'Report changed, kept back until 1 December 2026: Thurrock, November 2026',
    { file: REPORT, before: later, after: { ...later, a: 1, b: 1, c: 1, d: 1 } },
  ],
  [
    'Report kept back until 1 December 2026: Thurrock, November 2026',
    { file: REPORT, before: { draft: true }, after: later },
  ],
  ['Report changed: Thurrock, November 2026', { file: REPORT, before: report, after: report }],
  [
    'Report corrected: Thurrock, November 2026',
    { file: REPORT, before: report, after: { ...report, changes: [{}] } },
  ],
  ['Report taken away: Thurrock, November 2026', { file: REPORT, before: report }],
  ['A new meeting: drop-in, Aveley, 3 December 2026', { file: MEETING, after: meeting }],
  [
    'Meeting in Aveley, 3 December 2026: cancelled',
    { file: MEETING, before: meeting, after: { ...meeting, status: 'cancelled' } },
  ],
  [
    'Meeting in Aveley, 3 December 2026: takes place after all',
    { file: MEETING, before: { ...meeting, status: 'postponed' }, after: meeting },
  ],
  [
    'Meeting in Aveley, 3 December 2026: moved to 10 December 2026',
    { file: MEETING, before: meeting, after: { ...meeting, moved: [{ to: '2026-12-10' }] } },
  ],
  [
    'Meeting in Aveley, 3 December 2026: changed',
    { file: MEETING, before: meeting, after: { ...meeting, end: '20:00' } },
  ],
  ['Team of Harlow changed', { file: 'teams/harlow.yaml', before: {}, after: {} }],
  ['A new district: New Town', { file: 'districts/new-town.md', after: { name: 'New Town' } }],
  ['The list of topics changed', { file: 'topics.yaml', before: {}, after: {} }],
  [
    'A new news item: A week on foot',
    { file: 'news/2026-11-02-week.md', after: { title: 'A week on foot' } },
  ],
  ['The facts of the force: changed', { file: 'force.yaml', before: { name: 'A' }, after: { name: 'B' } }],
  [
    'Emergency banner until 5 December 2026: “The bridge is shut.”',
    { file: 'force.yaml', before: {}, after: { banner } },
  ],
  [
    'The emergency banner comes down; and other lines of force.yaml',
    { file: 'force.yaml', before: { banner }, after: { name: 'B' } },
  ],
  ['The record of what was announced', { file: 'identity.lock', before: {}, after: {} }],
  ['A new picture or document: thurrock/barrier.png', { file: 'media/thurrock/barrier.png', after: {} }],
  ['File changed: README.md', { file: 'README.md', before: {}, after: {} }],
  // Broken files still have words: the check says what is wrong in them.
  [
    'A new meeting: meeting, a place not named, 3 December 2026',
    { file: MEETING, after: { venue: null, kind: 7 } },
  ],
])('%s', (words, change) => {
  expect(changeWords(change, facts)).toBe(words);
});

test.each([
  [['Team of Harlow changed'], 'Team of Harlow changed'],
  [['The record of what was announced', 'Team of Harlow changed'], 'Team of Harlow changed'],
  [['Team of Harlow changed', 'A new file: a', 'A new file: b'], 'Team of Harlow changed, and 2 more'],
])('the sentence about %j', (words, sentence) => {
  expect(messageFor(words)).toBe(sentence);
});
