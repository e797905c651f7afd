import { describe, expect, test } from 'vitest';
import type { FeedWords } from '../domain/feed.ts';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { bulletinViews } from './bulletin-page.ts';
import { MOST_PAIRS } from './bulletin.ts';

const report = 'reports/marshby/2026-10.md';
const meeting = 'meetings/marshby/2026-10-20-library.md';

function bulletin(changes: Changes = {}, asOf?: string) {
  const [first] = bulletinViews(siteWith(changes, asOf));
  if (!first) throw new Error('There is no bulletin.');
  return first.view.bulletin;
}

/** The titles of the meetings it announces. */
function announced(changes: Changes): string[] {
  const { parts } = bulletin(changes);
  const start = parts.findIndex((part) => part.kind === 'heading' && part.text === 'Come and talk to us');
  return parts.slice(start).flatMap((part) => (part.kind === 'entry' ? titleOf(part.title) : []));
}

/** The words of a title that is a link. */
function titleOf(title: FeedWords): string[] {
  if (typeof title === 'string') return [];
  return title.flatMap((word) => (typeof word === 'object' && 'text' in word ? [word.text] : []));
}

const coming = (file: string, fields: object = {}): Changes => ({
  [`meetings/marshby/${file}.md`]: {
    ...fieldsOf(meeting),
    status: 'scheduled',
    attendance: undefined,
    raised: undefined,
    published: '2026-11-01',
    ...fields,
  },
});

describe('the meetings a bulletin announces', () => {
  test.each<[string, Changes, string[]]>([
    ['one after the report is published', coming('2026-12-03'), ['Local Community Meeting, Marshby']],
    ['none on the day of the report or before', coming('2026-11-05'), []],
    ['none that is far away', coming('2026-12-21'), []],
    [
      'a cancelled one says so',
      coming('2026-12-03', { status: 'cancelled', reason: 'The hall is flooded.' }),
      ['Cancelled: Local Community Meeting, Marshby'],
    ],
  ])('%s', (_, changes, titles) => {
    expect(announced(changes)).toEqual(titles);
  });

  test('stay as they are while days go by', () => {
    const changes = coming('2026-12-03');
    expect(bulletin(changes, '2026-11-30')).toEqual(bulletin(changes, '2026-11-21'));
  });
});

test('many concerns end in a link to the rest', () => {
  const concerns = Array.from({ length: MOST_PAIRS + 2 }, (_, index) => ({
    id: `noise-${index}`,
    title: `Noise ${index}`,
    said: 'It is loud.',
    topic: 'noise',
    status: 'done',
    did: 'We spoke to them.',
  }));
  const { parts } = bulletin({ [meeting]: null, [report]: { concerns } });
  expect(parts.filter(({ kind }) => kind === 'pair')).toHaveLength(MOST_PAIRS);
  expect(JSON.stringify(parts)).toContain('Read the whole report, with 2 more');
});

test('a demonstration says so in its subject and at its end', () => {
  const changes = { 'force.yaml': { demonstration: true, demonstration_date: '2026-11-21' } };
  expect(bulletin(changes).subject).toMatch(/^Demonstration: /);
  expect(bulletin(changes).closing.at(-1)).toMatch(/invented/);
  expect(bulletin().subject).toBe('Marshby: what you told us and what we did in October 2026');
});
