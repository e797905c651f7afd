// npm run nginx -- --root FOLDER --out FILE [--name HOST] [--listen PORT]: writes the configuration with which nginx
// sends the site as the preview does.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxConfigOf } from '../src/hosting/nginx.ts';
import { checkContent } from '../src/sources/check.ts';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';

const { values } = readArguments(
  'npm run nginx -- --root FOLDER --out FILE [--name HOST] [--listen PORT]',
  () =>
    parseArgs({
      options: {
        root: { type: 'string' },
        out: { type: 'string', default: 'openbeat.conf' },
        name: { type: 'string' },
        listen: { type: 'string', default: '80' },
      },
    }),
);
const folders = siteFolders();
const { site } = checkContent({ contentDir: folders.content });
if (site) {
  const { out, name, listen } = values;
  const root = resolve(values.root ?? folders.dist);
  writeFileSync(out, nginxConfigOf(site, { root, listen, ...(name === undefined ? {} : { name }) }));
  console.log(`Written to ${out}: the site stands in ${root}.`);
} else {
  console.error('The content has errors, so nothing was written: "npm run check" lists them.');
  process.exitCode = 1;
}
