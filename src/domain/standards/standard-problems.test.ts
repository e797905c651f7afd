import { expect, test } from 'vitest';
import { shownProblems } from '../../sources/report/shown-problem.ts';
import { summary } from '../../sources/report/terminal-report.ts';
import { lcm, marshbyWith, merged, report } from '../../tests/small-district.ts';
import { contentError } from '../problem.ts';
import { standardProblems } from './standard-problems.ts';

const bins = { id: 'bins', title: 'Bins', said: 'They are full.', topic: 'noise', status: 'heard' };
const { site } = marshbyWith(
  merged(
    lcm('2026-09-01', { raised: [bins] }),
    lcm('2026-10-20', { attendance: undefined }),
    lcm('2026-12-15', { status: 'scheduled' }),
    report('2026-09'),
    report('2026-10'),
    { 'teams/marshby.yaml': { since: '2026-09-01' } },
  ),
);
const own = standardProblems(site).filter(({ message }) => message.startsWith('Marshby'));

test('each promise not kept is a problem at the file and field to look at, and stops nothing', () => {
  expect(own.map(({ rule, file, field }) => `${rule} ${file} ${field.join('.')}`)).toEqual([
    'R7 meetings/marshby/2026-10-20.md attendance',
    'R1 meetings/marshby/2026-12-15.md status',
    'R2 meetings/marshby/2026-12-15.md status',
    'R5 reports/marshby/2026-10.md concerns',
  ]);
  expect(new Set(own.map(({ severity }) => severity))).toEqual(new Set(['standard']));
});

test('the report that forgot a concern is named with it', () => {
  expect(own.find(({ rule }) => rule === 'R5')?.message).toBe(
    'Marshby, "The next report answers each open concern": The report for October 2026 does not speak of "Bins" (bins), which was open or heard then.',
  );
});

test('errors are told first, then promises not kept, whatever their files are called', () => {
  const error = contentError('R6', 'z.md', [], 'It gives no reason.', 'Say why.');
  const shown = shownProblems([...own, error], { readText: () => undefined, folder: 'content/' });
  expect(shown.map(({ path }) => /^content\/[a-z]+/.exec(path)?.[0])).toEqual([
    'content/z',
    'content/meetings',
    'content/meetings',
    'content/meetings',
    'content/reports',
  ]);
  expect(summary([...own, error])).toBe('1 error, 4 promises not met in 4 files.');
});
