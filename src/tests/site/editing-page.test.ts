import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('nothing of the editing page is part of the site', () => {
  const files = globSync('**/*.{html,js,css,json,xml,txt}', { cwd: inject('siteFolder') });
  expect(files.length).toBeGreaterThan(200);
  const found = files.filter((file) =>
    /sveltia|openbeat-token/i.test(readFileSync(join(inject('siteFolder'), file), 'utf8')),
  );
  expect(found).toEqual([]);
});
