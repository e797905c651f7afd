import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedPaths, gitState } from './changed-paths.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openbeat-changed-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'reports'), { recursive: true });
  write('content/a.md', 'first');
  write('content/reports/b.md', 'first');
  write('code.ts', 'first');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('without git nobody can tell', async () => {
  expect(await changedPaths(content)).toBeUndefined();
  expect(await gitState(content)).toBe('');
});

test('before anything is sent, files differ from the last commit: changed, new and deleted ones, content only', async () => {
  publish();
  expect(await changedPaths(content)).toEqual([]);
  write('content/a.md', 'second');
  write('content/reports/ü.md', 'new');
  write('code.ts', 'second');
  rmSync(join(content, 'reports/b.md'));
  expect(await changedPaths(content)).toEqual(['a.md', 'reports/b.md', 'reports/ü.md']);
});

test('what was committed and not sent is still being worked on; what others sent is not', async () => {
  publish();
  git('init', '--quiet', '--bare', 'host.git');
  git('remote', 'add', 'origin', join(root, 'host.git'));
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  const before = await gitState(content);
  write('content/a.md', 'second');
  publish();
  expect(await changedPaths(content)).toEqual(['a.md']);
  expect(await gitState(content)).not.toBe(before);
  git('push', '--quiet');
  expect(await changedPaths(content)).toEqual([]);
  git('reset', '--quiet', '--hard', 'HEAD^');
  expect(await changedPaths(content)).toEqual([]);
});

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
    cwd: root,
    stdio: 'pipe',
  });
}

function publish(): void {
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content', 'code.ts');
  git('commit', '--quiet', '--message', 'Published');
}
