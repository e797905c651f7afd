import { expect, test } from 'vitest';
import { pathMeant } from './path-meant.ts';

const paths = [
  '/',
  '/contact/',
  '/marshby/',
  '/marshby/reports/',
  '/marshby/reports/2026-10/',
  '/marshby/meetings/2026-11-28-library/',
  '/marshby/meetings/2026-11-29-library/',
  '/reports.xml',
];

test.each([
  ['/contat/', '/contact/'],
  ['/contact', '/contact/'],
  ['/Contact/', '/contact/'],
  ['/contact.html', '/contact/'],
  ['/marshby/index.html', '/marshby/'],
  ['//marshby//reports/', '/marshby/reports/'],
  ['/marchby/reports/2026-10/', '/marshby/reports/2026-10/'],
  ['/marshby/report/2026-10', '/marshby/reports/2026-10/'],
  ['/marshby/meetings/2026-11-28-libary/', '/marshby/meetings/2026-11-28-library/'],
  ['/report.xml', '/reports.xml'],
  ['/marshby/reports/2026-11/', undefined],
  ['/marshby/meetings/2026-11-30-library/', undefined],
  ['/nowhere-at-all/', undefined],
  ['/marchby/report/', undefined],
])('%s means %s', (path, meant) => {
  expect(pathMeant(path, paths)).toBe(meant);
});

test('a path that may mean two others means neither', () => {
  expect(pathMeant('/bat/', ['/cat/', '/hat/'])).toBeUndefined();
});
