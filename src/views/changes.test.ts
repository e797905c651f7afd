import { expect, test } from 'vitest';
import { changesView } from './changes.ts';

const first = { on: '2026-11-10', what: 'It was two bikes.' };
const second = { on: '2026-11-12', what: 'It was three.' };
const lines = ['10 November 2026: It was two bikes.', '12 November 2026: It was three.'];

test.each([
  [
    'on the day it was published, if nothing changed since',
    '2026-11-05',
    [],
    '2026-11-05',
    '5 November 2026',
  ],
  ['on the day of the only change', '2026-11-05', [first], '2026-11-10', '10 November 2026'],
  ['on the day of the latest change', '2026-11-05', [first, second], '2026-11-12', '12 November 2026'],
  ['on the latest day, in whatever order', '2026-11-05', [second, first], '2026-11-12', '12 November 2026'],
])('last updated %s', (_, published, changes, date, text) => {
  const view = changesView({ published, changes });
  expect(view.updated).toEqual({ date, text });
  expect([...view.lines].sort()).toEqual(
    lines.filter((line) => changes.some(({ what }) => line.endsWith(what))),
  );
});
