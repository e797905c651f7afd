import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
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

test('of files that have not changed since a commit only errors are shown', async () => {
  const content = smallContent();
  const folders = { content, build: join(content, '../build'), dist: join(content, '../dist') };
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@force.example', ...words], {
      cwd: content,
    });
  writeFileSync(join(content, 'stray.txt'), 'Stray');
  appendFileSync(join(content, 'reports/marshby/2026-10.md'), 'To find out more, click here.\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All', '--no-gpg-sign');
  const asked = { ...plain, format: 'github', since: 'HEAD' } as const;
  const told = async () => {
    const report = await runCheck(folders, asked);
    return 'text' in report ? report : { text: report.unknown, exitCode: undefined };
  };
  const before = await told();
  expect(before).toMatchObject({ exitCode: 1, text: expect.stringContaining('::error file=') as string });
  expect(before.text).not.toMatch(/^::(?:warning|notice) /m);
  expect(before.text).toMatch(/^Not shown: [^\n]+ in files that have not changed\.$/m);
  appendFileSync(join(content, 'reports/marshby/2026-10.md'), 'Thank you.\n');
  const after = (await told()).text.match(/^::(?:warning|notice) file=[^,]*/gm) ?? [];
  expect(after.length).toBeGreaterThan(0);
  for (const line of after) expect(line).toContain('reports/marshby/2026-10.md');
  expect(await runCheck(folders, { ...asked, since: '--output=x' })).toEqual({
    unknown: expect.stringContaining('What changed since "--output=x" cannot be told') as string,
  });
});

test.each([
  ['reports/marshby/Thumbs.db', 'Windows'],
  ['media/desktop.ini', 'Windows'],
  ['.DS_Store', 'macOS'],
])('%s is no error, but is best deleted, and git leaves it out', (file, system) => {
  const content = smallContent();
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), 'x');
  const { problems } = checkContent({ contentDir: content });
  expect(problems).toEqual([
    expect.objectContaining({ severity: 'advice', rule: 'file-name', file, fix: 'Delete it.' }),
  ]);
  expect(problems[0]?.message).toContain(`made by ${system}`);
  expect(spawnSync('git', ['check-ignore', '--no-index', '-q', `content/${file}`]).status).toBe(0);
});
