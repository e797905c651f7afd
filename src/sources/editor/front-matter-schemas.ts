/**
 * The schemas of front matter, where Astro's extension for VS Code looks for them: `.astro/collections`. It asks for
 * the address of each file on this machine, so these files are not committed. Astro writes there only for schemas
 * that it knows itself; ours are checked by `assembleSite` (`src/README.md` says why), so the folder is free.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionNames, collections } from '../../domain/collections.ts';
import { listFiles } from '../content-files.ts';
import { readContentPath } from '../content-path.ts';
import { jsonSchemaOf } from './json-schemas.ts';

/** Writes a schema for each kind of Markdown file, and the list that says of each file which kind it is. */
export function writeFrontMatterSchemas(contentDir: string, astroDir: string): void {
  const folder = join(astroDir, 'collections');
  const names = collectionNames.filter((name) => collections[name].body !== 'none');
  mkdirSync(folder, { recursive: true });
  for (const name of names)
    writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(jsonSchemaOf(name)));
  const entries = listFiles(contentDir, []).flatMap((file) => {
    const is = readContentPath(file);
    if (is.kind !== 'entry' || !names.includes(is.collection)) return [];
    // The extension looks files up in lower case.
    return [[pathToFileURL(join(contentDir, file)).href.toLowerCase(), is.collection]];
  });
  const list = {
    collections: names.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries) as Record<string, string>,
  };
  writeFileSync(join(folder, 'collections.json'), JSON.stringify(list));
}
