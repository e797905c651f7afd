import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { campaignViews } from './campaign.ts';
import { campaignsView } from './campaigns.ts';

const week = { name: 'Week on foot', from: '2026-11-16', to: '2026-11-22', summary: 'We walk.' };
const meeting = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  kind: 'stall',
  campaign: 'week',
  status: 'scheduled',
  attendance: undefined,
  raised: undefined,
};
const held = { ...meeting, status: 'held', attendance: 9 };
const off = { ...meeting, status: 'cancelled', reason: 'Snow.' };
const news = { title: 'On foot', summary: 'We walked.', published: '2026-11-17', campaign: 'week' };

function campaignWith(changes: Changes = {}, fields: object = {}) {
  const site = siteWith({ 'campaigns/week.yaml': { ...week, ...fields }, ...changes });
  const view = campaignViews(site)[0]?.view;
  if (!view) throw new Error('The campaign is on the site.');
  return view;
}

/** `Took part Marshby: …` for each district. */
function coverage(changes: Changes, fields: object = {}): string[] {
  return campaignWith(changes, fields).coverage.districts.map(({ word, words }) =>
    [word, ' ', ...(typeof words === 'string' ? [words] : words)]
      .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : part.strong))
      .join(''),
  );
}

const NONE = 'No record Coldharbour: nothing of it on this site.';

describe('which districts take part, and by what one sees it', () => {
  const highlight = { highlights: [{ what: 'A walk.', district: 'marshby' }] };
  test.each<[string, Changes, object, string[]]>([
    ['nothing on the site', {}, {}, [NONE, NONE.replace('Coldharbour', 'Marshby')]],
    [
      'meetings held and to come',
      { 'meetings/marshby/2026-11-17.md': held, 'meetings/marshby/2026-11-22.md': meeting },
      {},
      [NONE, 'Takes part Marshby: 1 meeting held, to which 9 residents came; 1 to come.'],
    ],
    [
      'only a cancelled meeting is no part',
      { 'meetings/marshby/2026-11-17.md': off },
      {},
      [NONE, `${NONE.replace('Coldharbour', 'Marshby').slice(0, -1)} but 1 cancelled or postponed.`],
    ],
    [
      'news that names it',
      { 'news/2026-11-17-foot.md': { ...news, districts: ['marshby'] } },
      {},
      [NONE, 'Takes part Marshby: 1 news item.'],
    ],
    [
      'news of the whole force names none',
      { 'news/2026-11-17-foot.md': news },
      {},
      [NONE, NONE.replace('Coldharbour', 'Marshby')],
    ],
    ['an example', {}, highlight, [NONE, 'Takes part Marshby: named above.']],
    [
      'it was not planned for',
      {},
      { ...highlight, districts: ['marshby'] },
      [
        'Not in it Coldharbour: not one of the districts it was planned for.',
        'Takes part Marshby: named above.',
      ],
    ],
    ['over', {}, { ...highlight, to: '2026-11-20' }, [NONE, 'Took part Marshby: named above.']],
  ])('%s', (_, changes, fields, expected) => expect(coverage(changes, fields)).toEqual(expected));

  test.each<[string, Changes, string]>([
    [
      'one',
      { 'meetings/marshby/2026-11-17.md': held },
      'By its own word it is in all 2 districts. This site has something to show from 1. Nothing stands here from Coldharbour.',
    ],
    [
      'none',
      {},
      'By its own word it is in all 2 districts. Nothing stands here from Coldharbour and Marshby.',
    ],
  ])('in one line: %s', (_, changes, line) => expect(campaignWith(changes).coverage.line).toBe(line));
});

test('meetings stand with their district, and are counted with the news', () => {
  const view = campaignWith({
    'meetings/marshby/2026-11-17.md': held,
    'meetings/marshby/2026-11-22.md': meeting,
    'meetings/coldharbour/2026-11-21.md': {
      ...off,
      host: ['lead'],
      venue: { name: 'Green', place: 'Coldharbour' },
    },
    'news/2026-11-17-foot.md': news,
  });
  expect(view.counted).toBe(
    'On this site: 1 meeting held, to which 9 residents came; 1 to come; 1 cancelled or postponed; 1 news item.',
  );
  expect(view.coming.map(({ detail }) => detail)).toEqual([
    'Coldharbour: Snow.',
    'Marshby: 6:30pm to 8pm, Marshby Library',
  ]);
  expect(view.past.map(({ detail }) => detail)).toEqual(['Marshby: 6:30pm to 8pm, Marshby Library. 9 came']);
});

test('nothing to count is no line of zeros', () => expect(campaignWith().counted).toBeUndefined());

test.each([
  ['its last day', { to: '2026-11-21' }, 'Running now'],
  ['the day after', { to: '2026-11-20' }, 'Over'],
  ['its first day', { from: '2026-11-21' }, 'Running now'],
  ['the day before', { from: '2026-11-22' }, 'To come'],
])('%s, a campaign stands under its heading', (_, fields, standing) => {
  const site = siteWith({ 'campaigns/week.yaml': { ...week, ...fields } });
  expect(campaignsView(site).groups.map(({ title, rows }) => [title, rows.length])).toEqual([[standing, 1]]);
  expect(campaignWith({}, fields).byline).toMatch(new RegExp(`${standing}\\.$`));
});

test('no campaign: the list is empty and says so', () => {
  const { groups, empty } = campaignsView(siteWith());
  expect([groups, empty]).toEqual([[], 'There is no campaign yet.']);
});
