import { expect, test } from 'vitest';
import type { ContentEntry } from '../../domain/collections.ts';
import type { Problem, Severity } from '../../domain/problem.ts';
import { problemsOnPage } from './problems-on-page.ts';

const entry = (collection: ContentEntry['collection'], id: string, file: string): ContentEntry => ({
  collection,
  id,
  file,
  data: { councils: [{ council: 'wash' }] },
});
const entries = [
  entry('districts', 'fen', 'districts/fen.md'),
  entry('reports', 'fen/2026-10', 'reports/fen/2026-10.md'),
  entry('reports', 'fen/2026-09', 'reports/fen/2026-09.md'),
  entry('news', '2026-11-02-bikes', 'news/2026-11-02-bikes.md'),
];

function problem(severity: Severity, file: string): Problem {
  return { severity, rule: 'any', file, field: [], message: '', fix: '' };
}

const sound = [
  problem('advice', 'reports/fen/2026-10.md'),
  problem('standard', 'reports/fen/2026-10.md'),
  problem('standard', 'districts/fen.md'),
  problem('advice', 'councils/wash.yaml'),
  problem('advice', 'news/2026-11-02-bikes.md'),
  problem('standard', 'reports/marsh/2026-10.md'),
];
const broken = [problem('error', 'force.yaml'), problem('error', 'reports/fen/2026-09.md'), ...sound];

const on = (path: string, problems: readonly Problem[]) =>
  problemsOnPage(problems, path, entries).map(({ severity, file }) => `${severity} ${file}`);

test.each([
  ['/fen/reports/2026-10/', ['standard reports/fen/2026-10.md', 'advice reports/fen/2026-10.md']],
  ['/fen/reports/2026-09/', []],
  ['/news/2026-11-02-bikes/', ['advice news/2026-11-02-bikes.md']],
  [
    '/fen/',
    [
      'standard reports/fen/2026-10.md',
      'standard districts/fen.md',
      'advice reports/fen/2026-10.md',
      'advice councils/wash.yaml',
    ],
  ],
])('on %s stand the promises and advice of its file or district', (path, shown) => {
  expect(on(path, sound)).toEqual(shown);
});

test.each(['/', '/standards/', '/nowhere/'])('%s is a page of everybody: all are on it', (path) => {
  expect(on(path, sound)).toHaveLength(sound.length);
});

test('a list of a district, such as its reports, shows what its page shows', () => {
  expect(on('/fen/reports/', sound)).toEqual(on('/fen/', sound));
});

test('errors are on every page, those of the page first', () => {
  expect(on('/fen/reports/2026-09/', broken)).toEqual(['error reports/fen/2026-09.md', 'error force.yaml']);
  expect(on('/news/2026-11-02-bikes/', broken).slice(0, 2)).toEqual([
    'error force.yaml',
    'error reports/fen/2026-09.md',
  ]);
});
