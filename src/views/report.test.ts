import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { reportViews } from './report.ts';

const REPORT = 'reports/marshby/2026-10.md';

function reportOf(month: string, changes: Changes = {}) {
  const found = reportViews(siteWith(changes)).find(
    ({ params }) => params.district === 'marshby' && params.month === month,
  );
  if (!found) throw new Error(`There is no report for ${month}.`);
  return found.view;
}

function told(...statuses: string[]): Changes {
  const because = {
    'could-not': { reason: 'powers', because: 'No power.' },
    'passed-on': { to: 'Marshby Council' },
  };
  const concerns = statuses.map((status, index) => ({
    id: `noise-${index}`,
    title: `Noise ${index}`,
    said: 'It is loud.',
    topic: 'noise',
    status,
    ...(status === 'heard' ? {} : { did: 'We went there.' }),
    ...because[status as keyof typeof because],
  }));
  return {
    [REPORT]: {
      concerns: [...concerns, { id: 'speeding-fen-road', status: 'in-hand', did: 'We measured.' }],
    },
  };
}

describe('the figures at the top of a report', () => {
  test.each([
    ['one concern', [], ['1 thing you told us', '1 in hand']],
    ['some done', ['done', 'done'], ['3 things you told us', '2 done', '1 in hand']],
    [
      'all kinds, done first, what is only heard last',
      ['heard', 'passed-on', 'could-not', 'done'],
      ['5 things you told us', '1 done', '1 in hand', '1 we could not do', '1 passed on', '1 heard'],
    ],
  ])('%s', (_, statuses, figures) => {
    const { counts } = reportOf('2026-10', told(...statuses));
    expect(counts.map(({ value, label }) => `${value} ${label}`)).toEqual(figures);
  });

  test('a month in which nobody told anything has none', () => {
    expect(reportOf('2026-10', { [REPORT]: { concerns: [] } }).counts).toEqual([]);
  });
});

describe('a report', () => {
  test.each([
    ['a day', {}, '. Published on Thursday 5 November 2026.'],
    ['a time, too', { published_time: '17:00' }, '. Published at 5pm on Thursday 5 November 2026.'],
  ])('names the post that wrote it and %s', (_, fields, when) => {
    expect(reportOf('2026-10', { [REPORT]: fields }).byline).toEqual([
      'By the ',
      { text: 'fen constable', href: '/marshby/team/#fen-constable' },
      when,
    ]);
  });

  test('leads to the month before and after, the feed and the email', () => {
    const more = Object.fromEntries(
      ['2026-08', '2026-09'].map((month) => [
        `reports/marshby/${month}.md`,
        { published: `${month}-28`, by: 'fen-constable', summary: 'Quiet.' },
      ]),
    );
    expect(reportOf('2026-09', more).ways.map(({ text }) => text)).toEqual([
      '← August 2026',
      'October 2026 →',
      'Everything you told us',
      'Report as a feed',
      'As an email to send on',
    ]);
    expect(reportOf('2026-10').ways.map(({ text }) => text)).toEqual([
      'Everything you told us',
      'Report as a feed',
      'As an email to send on',
    ]);
  });

  test('shows large figures as people write them', () => {
    const figures = [
      { value: 3300000, label: 'views' },
      { value: 2.5, label: 'hours', note: 'A week.' },
    ];
    expect(reportOf('2026-10', { [REPORT]: { figures } }).figures).toEqual([
      { value: '3,300,000', label: 'views' },
      { value: '2.5', label: 'hours', note: 'A week.' },
    ]);
  });
});
