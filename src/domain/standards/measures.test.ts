import { expect, test } from 'vitest';
import { lcm, marshbyWith, merged, report } from '../../tests/small-district.ts';
import { answeredConcerns, concernMonths, concernsByTopic, meetingsByAudience } from './measures.ts';

const TODAY = '2026-11-21';
const heard = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  title: `About ${id}`,
  said: 'It is loud.',
  topic: 'noise',
  status: 'heard',
  ...fields,
});
const later = (id: string, status: string, fields: Record<string, unknown> = {}) => ({
  id,
  status,
  did: 'We went there.',
  ...fields,
});

const { district } = marshbyWith(
  merged(
    lcm('2025-08-01', { raised: [heard('old'), heard('older', { topic: 'speeding' })] }),
    lcm('2025-10-01', { raised: [later('older', 'done')] }),
    lcm('2026-09-01', { raised: [heard('bins'), heard('dogs')], audience: ['everyone', 'rural'] }),
    lcm('2026-10-01', { raised: [later('bins', 'done'), later('old', 'done')] }),
    lcm('2026-10-20', { raised: [later('bins', 'in-hand', { because: 'They are back.' })] }),
    lcm('2026-11-10', { raised: [later('bins', 'done')], audience: ['rural'] }),
    report('2026-10', {
      concerns: [heard('parking', { status: 'done', did: 'We spoke to them.', on: '2026-10-28' })],
    }),
  ),
);

test('concerns by month: opened, taken up again, closed and open at the end', () => {
  const months = concernMonths(district, TODAY);
  expect(months).toHaveLength(12);
  expect(months[0]?.month).toBe('2025-12');
  expect(months.slice(-4).map(({ month, opened, closed, open }) => [month, opened, closed, open])).toEqual([
    ['2026-08', 0, 0, 1],
    ['2026-09', 2, 0, 3],
    ['2026-10', 2, 3, 2],
    ['2026-11', 0, 1, 1],
  ]);
});

test('each month is the one before plus what was opened less what was closed', () => {
  const months = concernMonths(district, TODAY);
  for (const [index, { open, opened, closed }] of months.entries())
    if (index > 0) expect(open).toBe((months[index - 1]?.open ?? 0) + opened - closed);
});

test('a step after today is not counted yet', () => {
  expect(concernMonths(district, '2026-11-09').at(-1)).toEqual({
    month: '2026-11',
    opened: 0,
    closed: 0,
    open: 2,
  });
});

test('days to an answer count from first heard to the last answer, quickest first, over 12 months', () => {
  expect(answeredConcerns(district, TODAY).map(({ concern, days }) => [concern.concern, days])).toEqual([
    ['parking', 0],
    ['bins', 70],
    ['old', 426],
  ]);
});

test('topics count what was first heard in 12 months', () => {
  const topics = concernsByTopic(district, TODAY);
  expect([...topics].map(([topic, concerns]) => [topic, concerns.length])).toEqual([['noise', 3]]);
});

test('every audience is there, with the meetings held for it, also those with none', () => {
  const audiences = meetingsByAudience(district, TODAY);
  expect(audiences).toHaveLength(13);
  const dates = Object.fromEntries(
    audiences.map(({ audience, meetings }) => [audience, meetings.map(({ date }) => date)]),
  );
  expect(dates['rural']).toEqual(['2026-09-01', '2026-11-10']);
  expect(dates['everyone']).toEqual(['2026-09-01', '2026-10-01', '2026-10-20']);
  expect(dates['faith']).toEqual([]);
});
