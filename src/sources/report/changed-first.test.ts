import { describe, expect, test } from 'vitest';
import { contentError, type Problem } from '../../domain/problem.ts';
import { changedFirst } from './changed-first.ts';
import { elsewhereLine } from './elsewhere-line.ts';
import { shownProblems } from './shown-problem.ts';

const MINE = 'reports/fen/2026-11.md';
const wrong = (file: string): Problem => contentError('R4', file, [], `Wrong in ${file}.`, 'Mend it.');
const advice = (file: string): Problem => ({ ...wrong(file), severity: 'advice' });
const broken = (file: string, district: string, rule = 'R3'): Problem => ({
  ...wrong(file),
  severity: 'standard',
  rule,
  district,
});

function written(problems: Problem[], changed: string[], allCommand?: string): string {
  const shown = shownProblems(problems, { readText: () => undefined, folder: 'content/' });
  return changedFirst(shown, { changed, folder: 'content/', allCommand, colour: false });
}

/** The lines without what is said of each problem. */
function outline(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !/^ {2}(?:Instead|More)/.test(line));
}

describe('what somebody changed is told first', () => {
  test('problems of every weight, then errors and advice of others, then promises counted by district', () => {
    const problems = [
      broken('reports/fen/2026-08.md', 'Fen'),
      broken('reports/bog/2026-08.md', 'Bog'),
      broken('meetings/fen/2026-09-01.md', 'Fen'),
      wrong('force.yaml'),
      advice(MINE),
      broken(MINE, 'Fen'),
      advice('topics.yaml'),
    ];
    expect(outline(written(problems, [MINE], 'npm run check -- --all'))).toEqual([
      'About the 1 file you changed:',
      'content/reports/fen/2026-11.md:1:1',
      '  Promise not met: Wrong in reports/fen/2026-11.md.',
      'content/reports/fen/2026-11.md:1:1',
      '  Advice: Wrong in reports/fen/2026-11.md.',
      'In the other files:',
      'content/force.yaml:1:1',
      '  Error: Wrong in force.yaml.',
      'content/topics.yaml:1:1',
      '  Advice: Wrong in topics.yaml.',
      'Promises not met, in files you did not change:',
      '  Bog: 1',
      '  Fen: 2',
      '"npm run check -- --all" shows each.',
    ]);
  });

  test('whoever wants all of them sees each promise', () => {
    const text = written([broken('reports/fen/2026-08.md', 'Fen')], [MINE]);
    expect(text).toContain('Promise not met: Wrong in reports/fen/2026-08.md.');
    expect(text).not.toContain('Fen: 1');
  });

  test.each([
    [[MINE], 'The 1 file you changed is right: content/reports/fen/2026-11.md.\n\n'],
    [['a.md', 'b.md'], 'The 2 files you changed are right: content/a.md, content/b.md.\n\n'],
    [['a.md', 'b.md', 'c.md', 'd.md'], 'The 4 files you changed are right.\n\n'],
  ])('nothing to say of %j', (changed, words) => {
    expect(written([], changed, 'x')).toBe(words);
  });

  test.each([
    ['R2', 'districts/fen.md', true],
    ['R1', 'districts/fen.md', true],
    ['R8', 'districts/fen.md', false],
    ['R2', 'districts/bog.md', false],
  ])('%s at %s concerns whoever cancelled a meeting in the fen: %s', (rule, file, isAbout) => {
    const text = written([broken(file, 'Fen', rule)], ['meetings/fen/2026-12-01.md'], 'x');
    expect(text.startsWith('About the 1 file you changed:')).toBe(isAbout);
  });
});

test.each([
  [[advice('identity.lock')], '1 piece of advice in files of the whole site'],
  [[wrong('reports/bog/2026-08.md')], '1 error in files of other districts'],
  [
    [broken('councils/a.yaml', 'Fen'), advice('force.yaml'), wrong('teams/bog.yaml')],
    '1 error, 1 promise not met in files of other districts; 1 piece of advice in files of the whole site',
  ],
])('what is not shown has its weight and place', (problems, words) => {
  expect(elsewhereLine(problems)).toBe(`Not shown: ${words}.\n`);
});
