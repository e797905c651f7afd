import { expect, test } from 'vitest';
import type { Account } from '../domain/account.ts';
import { siteWith } from '../tests/small-content.ts';
import { accountsLine, accountWords, officerRow } from './officers.ts';

const account = (fields: Partial<Account>): Account => ({
  network: 'x',
  handle: 'Fen_demo',
  owner: 'team',
  ...fields,
});

function rowWith(holder: Record<string, unknown> | undefined) {
  const post = {
    post: 'fen-pcso',
    title: 'fen PCSO',
    rank: 'pcso',
    role: 'Walks Little Fen',
    area: ['Little Fen'],
  };
  const site = siteWith({
    'teams/marshby.yaml': { posts: [{ ...post, ...(holder ? { holder } : {}) }] },
    'meetings/marshby/2026-10-20-library.md': null,
    'reports/marshby/2026-10.md': null,
  });
  const found = site.districts.find(({ slug }) => slug === 'marshby')?.team.posts[0];
  if (!found) throw new Error('Marshby has a post.');
  return officerRow(found);
}

const unnamed = 'Its holder is not named here.';
const vacant = (since = '') => `This post is vacant${since}. Write to the team instead.`;

test.each([
  ['in post', { from: '2026-01-01', agreed: true }, 'PCSO Ada Wren', ['The fen PCSO', 'Walks Little Fen']],
  [
    'not agreed to be named',
    { from: '2026-01-01', agreed: false },
    'The fen PCSO',
    ['Walks Little Fen', unnamed],
  ],
  [
    'gone since yesterday',
    { from: '2025-01-01', until: '2026-11-20', agreed: true },
    'The fen PCSO',
    ['Walks Little Fen', vacant(' since 21 November 2026')],
  ],
  ['not there yet', { from: '2026-12-01', agreed: true }, 'The fen PCSO', ['Walks Little Fen', vacant()]],
  [
    'on the last day',
    { from: '2025-01-01', until: '2026-11-21', agreed: true },
    'PCSO Ada Wren',
    ['The fen PCSO', 'Walks Little Fen'],
  ],
  [
    'on the first day',
    { from: '2026-11-21', agreed: true },
    'PCSO Ada Wren',
    ['The fen PCSO', 'Walks Little Fen'],
  ],
  [
    'gone, and was never named',
    { from: '2025-01-01', until: '2026-08-31', agreed: false },
    'The fen PCSO',
    ['Walks Little Fen', vacant(' since 1 September 2026')],
  ],
])('the row of a post whose holder is %s', (_, holder, title, lines) => {
  expect(rowWith({ name: 'Ada Wren', ...holder })).toEqual({ id: 'fen-pcso', title, lines });
});

test('a handle is text, with its network beside it on the same line', () => {
  expect(accountWords(account({ name: 'The team', purpose: 'Dates' }))).toEqual([
    'The team: Dates. ',
    'X\u00a0',
    { strong: '@Fen_demo' },
  ]);
});

test('accounts of one owner stand together', () => {
  const words = accountsLine([
    account({}),
    account({ network: 'facebook', handle: 'fen_demo' }),
    account({ owner: 'cadets', handle: 'Cadets_demo' }),
  ]);
  const text = (words as Exclude<typeof words, string>)
    .map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.text))
    .join('');
  expect(text.replaceAll('\u00a0', ' ')).toBe(
    'The team: X @Fen_demo, Facebook fen_demo. Cadets: X @Cadets_demo.',
  );
});
