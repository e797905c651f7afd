// npm run nginx -- --root FOLDER --out FILE [--name HOST] [--listen PORT]: writes the configuration with which nginx
// sends the site as the preview does.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxConfig } from '../src/hosting/nginx.ts';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { readForceFacts } from '../src/sources/force-facts.ts';

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
const { address, demonstration } = readForceFacts(folders);
const root = resolve(values.root ?? folders.dist);
const name = values.name ?? new URL(address).hostname;
writeFileSync(values.out, nginxConfig({ root, name, listen: values.listen, demonstration }));
console.log(`Written to ${values.out}: ${name} from ${root}.`);
