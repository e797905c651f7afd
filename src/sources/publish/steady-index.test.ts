import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readCbor, textOf } from './cbor.ts';
import { listFiles } from './remove-strays.ts';
import { steadyIndex } from './steady-index.ts';

const root = mkdtempSync(join(tmpdir(), 'steady-index-'));
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true });
});

const topics = ['Burglary', 'Speeding', 'Nuisance vehicles', 'Fraud', 'Shoplifting', 'Begging'];

test('the same pages give the same search index, byte for byte', async () => {
  const first = await index('first');
  const second = await index('second');
  expect(Object.keys(first).filter((file) => file.startsWith('filter/'))).toHaveLength(3);
  expect(second).toEqual(first);
});

test('values stand in the order of their names, and every file that is referred to is there', async () => {
  await index('third');
  const folder = join(root, 'third');
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string } };
  };
  const meta = unpack(join(folder, `pagefind.${languages.en.hash}.pf_meta`));
  const filters = meta.parts[3]?.parts.map(({ parts }) => parts.map(textOf)) ?? [];
  expect(filters.map(([name]) => name)).toEqual(['district', 'topic', 'year']);
  const topic = unpack(join(folder, 'filter', `${filters[1]?.[1]}.pf_filter`));
  expect(topic.parts[1]?.parts.map(({ parts: [name] }) => name && textOf(name))).toEqual([...topics].sort());
});

async function index(name: string): Promise<Record<string, string>> {
  const folder = join(root, name);
  const { index: pages } = await createIndex();
  for (const [number, topic] of topics.entries()) {
    const filters = { topic: [topic], district: [`District ${number % 2}`], year: [String(2020 + number)] };
    const record = { url: `/${number}/`, content: `About ${topic}`, language: 'en', filters };
    await pages?.addCustomRecord({ ...record, sort: { date: String(number), name: topic } });
  }
  await pages?.writeFiles({ outputPath: folder });
  await steadyIndex(folder);
  const files = await listFiles(folder);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}

function unpack(file: string): ReturnType<typeof readCbor> {
  return readCbor(gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length));
}
