import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digest } from '../../sources/digest.ts';
import { checkContent } from '../../sources/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'openbeat-same-'));
const content = join(folder, 'content');
const out = join(folder, 'out');

const folders = { OPENBEAT_CONTENT: content, OPENBEAT_OUT: out, OPENBEAT_CACHE: join(folder, 'cache') };
const root = resolve('src/tests/fixtures/site-json');
const project: AstroInlineConfig = { root, logLevel: 'silent' };

beforeAll(() => {
  cpSync('src/tests/fixtures/small/content', content, { recursive: true });
  Object.assign(process.env, folders);
});

afterAll(() => {
  for (const name of Object.keys(folders)) Reflect.deleteProperty(process.env, name);
  // Where Astro and Vite put what they make, whatever they are told.
  for (const left of ['.astro', 'node_modules']) rmSync(join(root, left), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test('the Site is the same through Astro and through plain Node, also from a warm cache', async () => {
  const plain = checkContent({ contentDir: content }).site;
  for (const run of ['cold', 'warm']) {
    await build(project);
    const built: unknown = JSON.parse(readFileSync(join(out, 'site.json'), 'utf8'));
    expect(built, run).toEqual(plain);
    expect(digest(built), run).toBe(digest(plain));
  }
});

test.each([
  ['that cannot be read', 'teams/marshby.yaml', 'since:', '\tsince:'],
  ['that holds code', 'pages/about.mdx', 'Every word', "import 'node:fs';\n\nEvery word"],
])('a build refuses content %s', async (_, name, from, to) => {
  const file = join(content, name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(from, to));
  await expect(build(project)).rejects.toThrow(name);
  writeFileSync(file, before);
});

test('in dev a file that is changed, added, renamed or broken is seen at once', async () => {
  const { server, address, said } = await startDev();
  const url = `${address}site.json`;
  const report = join(content, 'reports/marshby/2026-10.md');
  const council = join(content, 'councils/coldharbour.yaml');
  const before = readFileSync(report, 'utf8');
  const shows = (...words: string[]) =>
    expect
      .poll(async () => (await fetch(url)).text(), { timeout: 10_000, interval: 100 })
      .toSatisfy((text: string) => words.every((word) => text.includes(word)));
  try {
    await shows('Two bikes are gone');
    writeFileSync(report, before.replace('Two bikes', 'Three bikes'));
    await shows('Three bikes are gone');
    writeFileSync(
      join(content, 'news/2026-11-03-added.md'),
      '---\ntitle: Just added\npublished: 2026-11-03\nsummary: New.\n---\n',
    );
    await shows('Just added');
    renameSync(council, join(content, 'councils/elsewhere.yaml'));
    await shows('ContentFault');
    await expect.poll(said, { timeout: 10_000 }).toContain('There is no council "coldharbour"');
    renameSync(join(content, 'councils/elsewhere.yaml'), council);
    await shows('Just added');
    writeFileSync(report, before.replace('We walked it', 'We <form>walked it'));
    await shows('ContentFault');
    await expect.poll(said, { timeout: 10_000 }).toMatch(/2026-10\.md:24:4[^]*is HTML/);
    writeFileSync(report, before);
    await shows('Two bikes are gone');
    expect(said()).not.toContain('Stack trace');
  } finally {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill();
    await ended;
  }
});

/** Starts the dev server in a process of its own: Astro serves no pages from within Vitest. */
async function startDev(): Promise<{ server: ChildProcess; address: string; said: () => string }> {
  const env = { ...process.env, ...folders, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' };
  Reflect.deleteProperty(env, 'VITEST');
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--root', root, '--port', '0'],
    { env },
  );
  let output = '';
  const address = await new Promise<string>((found, failed) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
        if (address) found(address);
      });
    }
    server.on('exit', () => {
      failed(new Error(`The dev server did not start: ${output}`));
    });
  });
  return { server, address, said: () => output };
}
