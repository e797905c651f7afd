import { describe, expect, test } from 'vitest';
import { standingWith } from '../../tests/small-district.ts';
import type { Changes } from '../../tests/small-content.ts';
import { firstDayOver } from './period.ts';

const online = { by: 'online', url: 'https://council.example/review' };
const call101 = { by: 'phone', phone: '101' };
const letter = { by: 'post', address: 'Town Hall, Marshby' };

describe('two ways to ask for a case review (R10)', () => {
  const review = (fields: object): Changes => ({
    'councils/marshby.yaml': { asb_case_review: { verified: '2026-11-01', ...fields } },
  });
  test.each([
    ['nothing published', {}, 'not-known', 'We found no published way to ask Marshby Council.'],
    [
      'two ways, a threshold and a contact',
      { routes: [online, letter], threshold: 'Three reports.' },
      'met',
      'Found for its council.',
    ],
    [
      'a contact without an address',
      { routes: [online, call101], threshold: 'Three reports.', contact: 'The safety team' },
      'met',
      'Found for its council.',
    ],
    [
      'one way',
      { routes: [letter], threshold: 'Three reports.' },
      'not-met',
      'Marshby Council: one way found on 1 November 2026.',
    ],
    [
      'only calls to 101',
      {
        routes: [call101, { ...call101, phone: '1 0 1' }],
        threshold: 'Three reports.',
        contact: 'The safety team',
      },
      'not-met',
      'Marshby Council: 2 ways, but no way but 101, found on 1 November 2026.',
    ],
    [
      'no threshold',
      { routes: [online, letter] },
      'not-met',
      'Marshby Council: 2 ways, but no threshold, found on 1 November 2026.',
    ],
    [
      'nobody to ask',
      { routes: [online, call101], threshold: 'Three reports.' },
      'not-met',
      'Marshby Council: 2 ways, but no contact, found on 1 November 2026.',
    ],
  ])('%s', (_, fields, verdict, figure) => {
    const standing = standingWith('R10', review(fields));
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
  });

  const enough = { routes: [online, letter], threshold: 'Three reports.', verified: '2026-11-01' };
  const council = (name: string, asb_case_review: object) => ({
    name: `${name} Council`,
    area: name,
    gss: 'E07000003',
    kind: 'borough',
    website: 'https://council.example/',
    partnership: { name: `Safer ${name}` },
    asb_case_review,
  });
  test.each([
    ['one council meets it, the other is not known', enough, { verified: '2026-11-01' }, 'not-known'],
    [
      'one council meets it, the other does not',
      enough,
      { verified: '2026-11-01', routes: [online] },
      'not-met',
    ],
    [
      'one does not, the other is not known',
      { verified: '2026-11-01', routes: [online] },
      { verified: '2026-11-01' },
      'not-met',
    ],
    ['both meet it', enough, enough, 'met'],
  ])('of two councils: %s', (_, first, second, verdict) => {
    const changes: Changes = {
      'councils/marshby.yaml': { asb_case_review: first },
      'councils/fenside.yaml': council('Fenside', second),
      'districts/marshby.md': {
        councils: [{ council: 'marshby' }, { council: 'fenside' }],
        places: [
          { name: 'Marshby', council: 'marshby' },
          { name: 'Little Fen', council: 'fenside' },
        ],
      },
    };
    expect(standingWith('R10', changes).verdict).toBe(verdict);
  });
});

describe('priorities reviewed every 3 months (R11)', () => {
  const reviewed = (...days: string[]): Changes => ({
    'districts/marshby.md': {
      priorities: days.map((day, index) => ({
        title: `Priority ${index + 1}`,
        since: '2026-01-01',
        reviewed: day,
      })),
    },
  });
  test.each([
    ['no priorities', [], 'not-known', undefined],
    ['three months ago to the day', ['2026-08-21', '2026-11-01'], 'met', '2026-08-21'],
    ['one a day longer ago', ['2026-11-01', '2026-08-20'], 'not-met', '2026-11-21'],
  ])('%s', (_, days, verdict, since) => {
    const standing = standingWith('R11', reviewed(...days));
    expect([standing.verdict, standing.since]).toEqual([verdict, since]);
  });

  test('an editor is led to the priority', () => {
    expect(standingWith('R11', reviewed('2026-11-01', '2026-08-20')).faults).toMatchObject([
      { file: 'districts/marshby.md', field: ['priorities', 1, 'reviewed'] },
    ]);
  });

  test.each([
    ['2026-08-20', '2026-11-21'],
    ['2026-08-31', '2026-12-01'],
    ['2026-11-30', '2027-03-01'],
    ['2026-02-28', '2026-06-01'],
  ])('three months after %s are over on %s', (reviewedOn, day) => {
    expect(firstDayOver(reviewedOn, 3)).toBe(day);
  });
});

describe('a named officer (R12)', () => {
  const holder = (fields: object | undefined): Changes => ({
    'teams/marshby.yaml': {
      posts: [
        { post: 'fen-constable', title: 'fen constable', rank: 'constable', role: 'Walks', holder: fields },
      ],
    },
  });
  const quill = { name: 'Tobias Quill', from: '2026-03-01', agreed: true };
  test.each([
    ['named by agreement', quill, 'met'],
    ['did not agree', { ...quill, agreed: false }, 'not-met'],
    ['left yesterday', { ...quill, until: '2026-11-20' }, 'not-met'],
    ['leaves today', { ...quill, until: '2026-11-21' }, 'met'],
    ['comes tomorrow', { ...quill, from: '2026-11-22' }, 'not-met'],
    ['vacant', undefined, 'not-met'],
  ])('%s', (_, fields, verdict) => {
    expect(standingWith('R12', holder(fields)).verdict).toBe(verdict);
  });

  test('what is counted names the post, not the person', () => {
    const { counted } = standingWith('R12', holder(quill));
    expect(counted.map(({ label }) => label)).toEqual(['The fen constable']);
    expect(JSON.stringify(counted)).not.toContain('Quill');
  });
});

describe('contacts checked in 90 days (R13)', () => {
  const station = { name: 'Marshby station', address: '1 Station Road' };
  test.each([
    ['90 days ago', '2026-08-23', '2026-11-01', 'met', '2026-08-23'],
    ['91 days ago', '2026-08-22', '2026-11-01', 'not-met', '2026-11-21'],
    ['the station 91 days ago', '2026-11-01', '2026-08-22', 'not-met', '2026-11-21'],
  ])('%s', (_, team, counter, verdict, since) => {
    const standing = standingWith('R13', {
      'districts/marshby.md': { verified: team, stations: [{ ...station, verified: counter }] },
    });
    expect([standing.verdict, standing.since]).toEqual([verdict, since]);
    expect(standing.faults?.length).toBe(verdict === 'met' ? undefined : 1);
  });
});

describe('a reply within 72 hours (R14)', () => {
  test.each([
    ['nobody counts', undefined, 'not-known', 'We do not measure this yet.'],
    [
      'no message came',
      { month: '2026-10', within_limit: 0, received: 0 },
      'not-known',
      'No message came in October 2026.',
    ],
    [
      'every message',
      { month: '2026-10', within_limit: 5, received: 5 },
      'met',
      '5 of 5 in time in October 2026.',
    ],
    [
      'all but one',
      { month: '2026-10', within_limit: 4, received: 5 },
      'not-met',
      '4 of 5 in time in October 2026.',
    ],
  ])('%s', (_, replies, verdict, figure) => {
    const standing = standingWith('R14', { 'districts/marshby.md': { replies } });
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
  });
});
