import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { sitePaths } from '../../formats/site-paths.ts';
import { checkContent } from '../../sources/check.ts';
import { siteFolders } from '../../sources/folders.ts';
import { addressOf } from '../../sources/verify/site-files.ts';

/** What no text links to, what pages are made of, and what is only judged when it is rendered. */
const unlinked =
  /^\/(?:_astro|pagefind|search\/\w+\.json|robots\.txt|favicon|feed\.css|404|service-worker\.js)|\/print\/|\.png$/;

test('a text may link to every page that is built, and to no other', () => {
  const { site } = checkContent({ contentDir: siteFolders().content });
  const built = globSync('**/*.*', { cwd: inject('siteFolder') })
    .map((file) => addressOf(file.replaceAll('\\', '/')))
    .filter((path) => !unlinked.test(path));
  expect(site && [...sitePaths(site)].filter((path) => !path.startsWith('/media/')).sort()).toEqual(
    built.filter((path) => !path.startsWith('/media/')).sort(),
  );
});
