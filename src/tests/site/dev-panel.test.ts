import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('nothing of the preview’s panel is part of the built site', () => {
  const cwd = inject('siteFolder');
  const files = globSync('**/*.{html,js,css,json}', { cwd });
  expect(files.length).toBeGreaterThan(100);
  const traces =
    /__check\.json|openbeat-check|openbeat:check|dev-panel|held-back|OPENBEAT_PREVIEW|only you can see/;
  expect(files.filter((file) => traces.test(readFileSync(join(cwd, file), 'utf8')))).toEqual([]);
});
