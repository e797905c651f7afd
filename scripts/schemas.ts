// npm run schemas: writes the JSON Schemas by which VS Code completes and explains the fields of content files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { writeFrontMatterSchemas } from '../src/sources/editor/front-matter-schemas.ts';
import { vscodeFiles } from '../src/sources/editor/json-schemas.ts';
import { siteFolders } from '../src/sources/folders.ts';

readArguments('npm run schemas', () => parseArgs());
for (const { path, text } of vscodeFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
writeFrontMatterSchemas(siteFolders().content, '.astro');
console.log(
  'VS Code now knows every field: open the project’s folder there and take the two extensions it offers.',
);
