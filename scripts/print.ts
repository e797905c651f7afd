// npm run print -- DISTRICT [--out DIR]: makes PDFs of everything a district has for paper, out of the built site.
import { parseArgs } from 'node:util';
import { startPreview } from '../src/hosting/preview-server.ts';
import { MistypedArgument, readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { printedPages, printPdfs } from '../src/sources/print-pdfs.ts';

const { district, out } = readArguments('npm run print -- DISTRICT [--out DIR]', () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'printed' } },
    allowPositionals: true,
  });
  const [district, ...more] = positionals;
  if (district === undefined || more.length > 0) throw new MistypedArgument('Name one district');
  return { district, out: values.out };
});

try {
  const { dist } = siteFolders();
  const pages = printedPages(dist, district);
  const server = await startPreview(dist, { port: 0, demonstration: true });
  try {
    await printPdfs(server.address, pages, out, ({ file }, number) =>
      console.log(`${number} of ${pages.length}: ${file}`),
    );
  } finally {
    await server.close();
  }
  console.log(`Written to ${out}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
