import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheck } from '../../sources/report/run-check.ts';
import { change, smallContent } from './bad-file.ts';

const plain = { release: false, format: 'text' } as const;

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
