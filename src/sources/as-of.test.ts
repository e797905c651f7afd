import { expect, test } from 'vitest';
import type { ContentEntry } from '../domain/collections.ts';
import { asOfDay } from './as-of.ts';

function force(data: Record<string, unknown>): ContentEntry[] {
  return [{ collection: 'force', id: 'force', file: 'force.yaml', data }];
}

test('a demonstration stands still on its day', () => {
  expect(asOfDay(force({ demonstration: true, demonstration_date: '2026-11-21' }))).toBe('2026-11-21');
});

test.each([
  ['a real site', force({ demonstration: false, demonstration_date: '2020-01-01' })],
  ['a demonstration without a day', force({ demonstration: true })],
  [
    'a demonstration with a day that does not exist',
    force({ demonstration: true, demonstration_date: '2026-02-31' }),
  ],
  ['no force at all', []],
])('%s stands on today', (_, entries) => {
  const day = asOfDay(entries);
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(Math.abs(Date.parse(day) - Date.now())).toBeLessThan(2 * 86_400_000);
});
