import { expect, test } from 'vitest';
import { problemsWith, smallContent } from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';

/** No field of these is right, so only the path can be judged. */
test.each([
  ['a team of no district', 'teams/marchby.yaml', 'unknown-name'],
  ['a meeting of no district', 'meetings/marchby/2026-12-03.md', 'unknown-name'],
  ['a report of no district', 'reports/marchby/2026-10.md', 'unknown-name'],
  ['a report of a thirteenth month', 'reports/marshby/2026-13.md', 'file-name'],
  ['a meeting on 31 February', 'meetings/marshby/2026-02-31-library.md', 'file-name'],
  ['news of 31 February', 'news/2026-02-31-news.md', 'file-name'],
])('%s is found though its fields are wrong', (_, file, rule) => {
  expect(problemsWith({ [file]: { surprise: true } })).toContain(`${rule} ${file}`);
});

test('a path is judged even if the file cannot be read', () => {
  const unread = [{ collection: 'reports', id: 'marshby/2026-13' } as const];
  const { problems } = assembleSite({ ...smallContent(), unread }, '2026-11-21');
  expect(problems.map(({ file, message }) => ({ file, message }))).toEqual([
    { file: 'reports/marshby/2026-13.md', message: '2026-13 is not a month.' },
  ]);
});
