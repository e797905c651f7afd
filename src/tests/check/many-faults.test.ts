import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, report, smallContent } from './bad-file.ts';

const file = 'reports/marshby/2026-10.md';

test.each([
  ['tags', '<b>'],
  ['dead links', '[a](/x/)\n'],
  ['footnotes', '[^1] '],
])('of very many %s in one file the first hundred are shown and the others counted', async (_, fault) => {
  const content = smallContent();
  await change(content, [file, `${readFileSync(join(content, file), 'utf8')}\n${fault.repeat(1000)}\n`]);
  const said = report(content);
  expect(said).toContain('(and 900 more in this file)');
  expect(said).toMatch(/\n100 errors, 1 piece of advice in 1 file\.\n$/);
});
