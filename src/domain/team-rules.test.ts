import { describe, expect, test } from 'vitest';
import { problemsWith, siteWith, type Changes } from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';
import { holderName, postOn, type Post } from './team.ts';
import { smallContent, TODAY } from '../tests/small-content.ts';

const team = 'teams/marshby.yaml';
const cold = 'teams/coldharbour.yaml';
const base: Post = {
  post: 'fen-constable',
  title: 'fen constable',
  rank: 'constable',
  role: 'Walks the fen',
  area: [],
  accounts: [],
};
const holder = { name: 'Tobias Quill', from: '2025-04-01', agreed: true };

function posts(...changed: Partial<Post>[]): Changes {
  return { [team]: { posts: changed.map((post) => ({ ...base, ...post })) } };
}

function account(handle: string, owner = 'team', network = 'x') {
  return { network, handle, owner };
}

test.each<[string, Changes, string[]]>([
  ['two posts of one name', posts({}, {}), [`post ${team} posts.1.post`]],
  ['a place of the district', posts({ area: ['Little Fen'] }), []],
  ['a place of another district', posts({ area: ['Coldharbour'] }), [`place ${team} posts.0.area.0`]],
  [
    'the last day before the first',
    posts({ holder: { ...holder, until: '2025-03-31' } }),
    [`post ${team} posts.0.holder.until`],
  ],
  ['one day in the post', posts({ holder: { ...holder, until: '2025-04-01' } }), []],
  [
    'an address that is called like the officer',
    posts({ holder, email: 'tobias.quill@police.example' }),
    [`R9 ${team} posts.0.email`],
  ],
  [
    'an address that is called like an officer with two surnames',
    posts({ holder: { ...holder, name: 'Imani Clarke-Reid' }, email: 'i.clarke-reid@police.example' }),
    [`R9 ${team} posts.0.email`],
  ],
  ['an address of the post', posts({ holder, email: 'fen.constable@police.example' }), []],
  [
    'an officer who is called like a place',
    posts({ holder: { ...holder, name: 'Ada Marshby' }, email: 'marshby.constable@police.example' }),
    [],
  ],
  [
    'a team’s address that is called like an officer',
    { 'districts/marshby.md': { email: 'quill@police.example' } },
    ['R9 districts/marshby.md email'],
  ],
  [
    'a handle twice in one team',
    { [team]: { accounts: [account('Fen_demo'), account('Fen_demo')] } },
    [`R18 ${team} accounts.1.handle`],
  ],
  [
    'a handle of two teams, in other letters',
    { [team]: { accounts: [account('Fen_demo')] }, [cold]: { accounts: [account('fen_DEMO')] } },
    [`R18 ${team} accounts.0.handle`],
  ],
  [
    'one handle on two networks',
    { [team]: { accounts: [account('Fen_demo'), account('Fen_demo', 'team', 'facebook')] } },
    [],
  ],
  [
    'an officer’s account that goes with no post',
    { [team]: { accounts: [account('PCQuill2_demo', 'officer')] } },
    [`R18 ${team} accounts.0.owner`],
  ],
  [
    'the commander’s account that goes with no post',
    { [team]: { accounts: [account('Commander_demo', 'commander')] } },
    [`R18 ${team} accounts.0.owner`],
  ],
])('%s', (_, changes, expected) => {
  const report = { by: 'fen-constable' };
  expect(problemsWith({ 'reports/marshby/2026-10.md': report, ...changes })).toEqual(expected);
});

test('a holder is written with the rank, and a vacant post has none', () => {
  expect(holderName({ ...base, holder })).toBe('PC Tobias Quill');
  expect(holderName({ ...base, rank: 'staff', holder })).toBe('Tobias Quill');
  expect(holderName(base)).toBeUndefined();
});

describe('who is shown on a day', () => {
  const accounts: Post['accounts'] = [
    { network: 'x', handle: 'PCQuill_demo', owner: 'officer' },
    { network: 'x', handle: 'Fen_demo', owner: 'team' },
  ];
  const own = ['PCQuill_demo', 'Fen_demo'];
  test.each<[string, Partial<Post>, boolean, string[]]>([
    ['in post', { holder }, true, own],
    ['on the first day', { holder: { ...holder, from: TODAY } }, true, own],
    ['the day before the first', { holder: { ...holder, from: '2026-11-22' } }, false, ['Fen_demo']],
    ['on the last day', { holder: { ...holder, until: TODAY } }, true, own],
    ['the day after the last', { holder: { ...holder, until: '2026-11-20' } }, false, ['Fen_demo']],
    ['who has not agreed', { holder: { ...holder, agreed: false } }, false, ['Fen_demo']],
    ['a vacant post', {}, false, ['Fen_demo']],
  ])('%s', (_, post, isShown, handles) => {
    const shown = postOn({ ...base, accounts, ...post }, TODAY);
    expect(shown.holder !== undefined).toBe(isShown);
    expect(shown.accounts.map(({ handle }) => handle)).toEqual(handles);
  });

  test.each([
    ['who has left', { until: '2026-11-20' }],
    ['who has not agreed', { agreed: false }],
    ['who begins tomorrow', { from: '2026-11-22' }],
  ])('an officer %s is nowhere in the Site, nor is the officer’s account', (_, change) => {
    const changed: Changes = {
      [team]: { posts: [{ ...base, accounts, holder: { ...holder, ...change } }] },
    };
    expect(JSON.stringify(siteWith())).toContain('Quill');
    expect(JSON.stringify(siteWith(changed))).not.toContain('Quill');
  });

  test('somebody leaves without a file being changed', () => {
    const content = smallContent({ [team]: { posts: [{ ...base, holder: { ...holder, until: TODAY } }] } });
    const on = (day: string) => JSON.stringify(assembleSite(content, day).site);
    expect(on(TODAY)).toContain('Quill');
    expect(on('2026-11-22')).not.toContain('Quill');
  });
});
