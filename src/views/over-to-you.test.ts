import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { invitation } from './over-to-you.ts';

const ABOUT = {
  title: 'Marshby: what we did',
  url: 'https://fenland.police.example/marshby/reports/2026-10/',
};
const NEXT = {
  kind: 'lcm',
  start: '18:30',
  venue: { name: 'Chapel Hall', place: 'Little Fen' },
  host: ['fen-constable'],
  audience: ['everyone'],
  status: 'scheduled',
  published: '2026-11-01',
};
const announced: Changes = { 'meetings/marshby/2026-12-03-little-fen.md': NEXT };

function partsOf(age: number, changes: Changes = {}) {
  const site = siteWith(changes);
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  if (!district) throw new Error('The small content has lost Marshby.');
  return invitation(district, site, age, ABOUT);
}

describe('the invitation that ends a report', () => {
  test.each([0, 1, 2, 3, 40])('has its four parts in a report that is number %i from the newest', (age) => {
    expect(partsOf(age, announced).map(({ label }) => label)).toEqual([
      'We rely on you',
      'Come and talk to us',
      'Write to the team',
      'Follow an officer',
    ]);
  });

  test('in a new report it names the meeting, the address and the handles', () => {
    const text = JSON.stringify(partsOf(0, announced));
    expect(text).toContain('"Thursday 3 December, 6:30pm"');
    expect(text).toContain('/marshby/meetings/2026-12-03-little-fen/');
    expect(text).toContain('mailto:marshby@police.example');
    expect(text).toContain('PC Tobias Quill: @PCQuill_demo (X)');
  });

  test('in an older one nothing changes when a meeting is announced or an officer leaves', () => {
    const left = {
      'teams/marshby.yaml': {
        posts: [
          {
            post: 'fen-constable',
            title: 'fen constable',
            rank: 'constable',
            role: 'Walks the fen',
            area: ['Little Fen'],
          },
        ],
      },
    };
    expect(partsOf(3, { ...announced, ...left })).toEqual(partsOf(3));
    expect(partsOf(2, announced)).not.toEqual(partsOf(2));
  });

  test.each([
    ['no meeting is announced', {}, 'No public meeting is announced yet', '/marshby/meetings/'],
    [
      'the only meeting is cancelled',
      {
        'meetings/marshby/2026-12-03-little-fen.md': {
          ...NEXT,
          status: 'cancelled',
          reason: 'The hall is flooded.',
        },
      },
      'No public meeting is announced yet',
      '/marshby/meetings/',
    ],
  ])('when %s it says so', (_, changes, text, href) => {
    expect(partsOf(0, changes)[1]?.lines).toEqual([[{ text, href }]]);
  });

  test('without any handle it leads to the team', () => {
    const silent = {
      'teams/marshby.yaml': {
        posts: [
          {
            post: 'fen-constable',
            title: 'fen constable',
            rank: 'constable',
            role: 'Walks the fen',
            area: ['Little Fen'],
            holder: { name: 'Tobias Quill', from: '2025-04-01', agreed: true },
          },
        ],
      },
    };
    expect(partsOf(0, silent)[3]?.lines).toEqual([
      [{ text: 'Who your officers are', href: '/marshby/team/' }],
    ]);
  });
});
