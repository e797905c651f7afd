// npm run codeowners [-- --organisation NAME]: writes who reviews which district's files into .github/CODEOWNERS.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CODEOWNERS, codeownersText, organisationOf } from '../src/sources/codeowners.ts';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { readContent } from '../src/sources/read-content.ts';
import { councilsOf } from '../src/sources/report/of-district.ts';

const { values } = readArguments('npm run codeowners [-- --organisation NAME]', () =>
  parseArgs({ options: { organisation: { type: 'string' } } }),
);
const before = existsSync(CODEOWNERS) ? readFileSync(CODEOWNERS, 'utf8') : '';
const organisation = values.organisation ?? organisationOf(before);
if (organisation === undefined || !/^[A-Za-z0-9-]+$/.test(organisation)) {
  console.error('Name your organisation as its address has it: npm run codeowners -- --organisation NAME');
  process.exitCode = 1;
} else {
  const districts = readContent(siteFolders().content)
    .content.entries.filter(({ collection }) => collection === 'districts')
    .map((entry) => ({ id: entry.id, councils: councilsOf(entry) }));
  mkdirSync(dirname(CODEOWNERS), { recursive: true });
  writeFileSync(CODEOWNERS, codeownersText(districts, organisation));
  console.log(`Written to ${CODEOWNERS}: ${districts.length} districts of ${organisation}. Commit the file.`);
}
