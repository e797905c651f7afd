import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheck } from '../../sources/report/run-check.ts';
import { change, smallContent } from './bad-file.ts';

function git(content: string, ...words: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.example'];
  execFileSync('git', [...identity, ...words], { cwd: join(content, '..'), stdio: 'pipe' });
}

const plain = { release: false, format: 'text' } as const;

test('in git, what was changed is told first, until it is published', async () => {
  const content = smallContent();
  const folders = { content, build: join(content, '../build'), dist: join(content, '../dist') };
  const told = async (format: 'text' | 'json' = 'text') => {
    const report = await runCheck(folders, { ...plain, format });
    return 'text' in report ? report.text : '';
  };
  const usual = { text: await told(), json: await told('json') };
  git(content, 'init', '--quiet');
  git(content, 'add', 'content');
  git(content, 'commit', '--quiet', '--message', 'All');
  expect(await told()).toBe(usual.text);
  await change(content, ['reports/marshby/2026-10.md', 'status: done', 'status: dunn']);
  expect(await told()).toMatch(/^About the 1 file you changed:\n\n\S+2026-10\.md:/);
  await change(content, ['reports/marshby/2026-10.md', 'status: dunn', 'status:  done']);
  expect(await told()).toMatch(/^The 1 file you changed is right: \S+2026-10\.md\.\n/);
  expect(await told('json')).toBe(usual.json);
  git(content, 'commit', '--quiet', '--all', '--message', 'Mended');
  expect(await told()).toBe(usual.text);
});

test('a check that is asked again says the same, and sees what was changed in between', async () => {
  const content = smallContent();
  const folders = { content, build: join(content, '../build'), dist: join(content, '../dist') };
  const first = await runCheck(folders, plain);
  expect(first).toMatchObject({ exitCode: 0 });
  expect(await runCheck(folders, plain)).toMatchObject(first);
  await change(content, ['reports/marshby/2026-10.md', 'status: done', 'status: dunn']);
  expect(await runCheck(folders, plain)).toMatchObject({ exitCode: 1 });
  expect(await runCheck(folders, { ...plain, only: 'coldharbour' })).toMatchObject({ exitCode: 0 });
  expect(await runCheck(folders, { ...plain, only: 'nowhere' })).toHaveProperty('unknown');
  await change(content, ['reports/marshby/2026-10.md', 'status: dunn', 'status: done']);
  expect(await runCheck(folders, plain)).toMatchObject(first);
});
