import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joinCbor, readCbor, textOf, withText, type CborPart } from './cbor.ts';

/** What every file of an index begins with once it is unpacked. */
const MAGIC = 'pagefind_dcd';

/** Where the lists stand in a language's meta file that Pagefind writes in a new order every time. */
const FILTERS = 3;
const SORTS = 4;

/**
 * Puts a Pagefind index into one order, so that the same pages give the same bytes: Pagefind 1.5 writes filters and
 * their values in the order of a hash table with a random seed, and names files by a digest of that.
 * @throws Error when the index is not of the form that Pagefind 1.5 writes
 */
export async function steadyIndex(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const languages: [string, { hash: string }][] = [];
  for (const [language, facts] of Object.entries(entry.languages).sort()) {
    languages.push([language, { ...facts, hash: await steadyLanguage(folder, facts.hash) }]);
  }
  await writeFile(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

async function steadyLanguage(folder: string, hash: string): Promise<string> {
  const meta = await readPacked(join(folder, metaName(hash)));
  const filters: CborPart[] = [];
  for (const pair of partOf(meta, FILTERS).parts) {
    const [name, file] = [partOf(pair, 0), partOf(pair, 1)];
    filters.push(joinCbor(pair, [name, withText(file, await steadyFilter(folder, textOf(file)))]));
  }
  const parts = [...meta.parts];
  parts[FILTERS] = sorted(joinCbor(partOf(meta, FILTERS), filters));
  parts[SORTS] = sorted(partOf(meta, SORTS));
  return rewrite(folder, joinCbor(meta, parts), hash, metaName);
}

async function steadyFilter(folder: string, hash: string): Promise<string> {
  const filter = await readPacked(join(folder, filterName(hash)));
  return rewrite(folder, joinCbor(filter, [partOf(filter, 0), sorted(partOf(filter, 1))]), hash, filterName);
}

/** Writes a file under a digest of its new bytes, as long as the old one, and returns that. */
async function rewrite(
  folder: string,
  part: CborPart,
  hash: string,
  name: (hash: string) => string,
): Promise<string> {
  const language = hash.slice(0, hash.lastIndexOf('_') + 1);
  const digest = createHash('sha256').update(part.bytes).digest('hex');
  const steady = (language + digest).slice(0, hash.length);
  await rm(join(folder, name(hash)));
  await writeFile(join(folder, name(steady)), gzipSync(Buffer.concat([Buffer.from(MAGIC), part.bytes])));
  return steady;
}

/** Sorts a list of lists by the text that each begins with. */
function sorted(list: CborPart): CborPart {
  const keyed = list.parts.map((part) => ({ key: textOf(partOf(part, 0)), part }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return joinCbor(
    list,
    keyed.map(({ part }) => part),
  );
}

function partOf({ parts }: CborPart, index: number): CborPart {
  const part = parts[index];
  if (part === undefined) throw new Error('The search index is not of the form that Pagefind 1.5 writes.');
  return part;
}

async function readPacked(file: string): Promise<CborPart> {
  const bytes = gunzipSync(await readFile(file));
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error(`${file} is no part of a search index.`);
  return readCbor(bytes.subarray(MAGIC.length));
}

function metaName(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

function filterName(hash: string): string {
  return join('filter', `${hash}.pf_filter`);
}
