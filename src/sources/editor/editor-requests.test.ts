import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askServer } from '../../tests/ask-server.ts';
import { startEditor } from './editor-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'editor-'));
const contentDir = join(folder, 'content');
const api = '/api/v1/repos/openbeat/content';
let server: Awaited<ReturnType<typeof startEditor>>;
let headers: Record<string, string> = {};

beforeAll(async () => {
  cpSync('src/tests/fixtures/small/content', contentDir, { recursive: true });
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(contentDir, 'media/marshby'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<meta name="openbeat-token" content="">');
  writeFileSync(join(folder, 'assets/page.js'), 'page');
  for (const name of ['secret.txt', 'secret.png']) writeFileSync(join(folder, name), 'secret words');
  symlinkSync(join(folder, 'secret.txt'), join(contentDir, 'media/marshby/linked.png'));
  symlinkSync(folder, join(contentDir, 'media/linked'));
  server = await startEditor({ contentDir, pageDir: folder, tempDir: join(folder, 'saving'), port: 0 });
  const token = /content="(\w+)"/.exec((await ask('GET', '/')).text)?.[1] ?? '';
  headers = { Authorization: `token ${token}` };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (method: string, path: string, body?: unknown) =>
  askServer(server.address, path, { method, headers, body });

describe('what makes no sense is refused without a fuss', () => {
  test.each([
    ['GET', '/%E0%A4%A', undefined],
    ['GET', '//', undefined],
    ['GET', `${api}/raw/content/%E0%A4%A`, undefined],
    ['POST', `${api}/contents`, null],
    ['POST', `${api}/file-contents`, 'files'],
    ['POST', '/publish', null],
  ])('%s %s with %j', async (method, path, body) => {
    const { status, text } = await ask(method, path, body);
    expect([status, text]).toEqual([400, expect.stringContaining('That is no ')]);
  });
});

describe('nothing is given out but the page and the content', () => {
  test('the page’s own parts are', async () => {
    expect((await ask('GET', '/assets/page.js')).text).toBe('page');
    expect((await ask('GET', `${api}/raw/content/force.yaml`)).text).toContain('name:');
  });

  test.each(['/assets/..%2fsecret.txt', '/assets/%2e%2e%2fsecret.txt', '/assets/../secret.txt', '/assets//'])(
    '%s',
    async (path) => {
      const { status, text } = await ask('GET', path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('secret words');
    },
  );

  test.each(['media/marshby/linked.png', 'media/linked/secret.png'])('no link: %s', async (path) => {
    const raw = await ask('GET', `${api}/raw/content/${path}`);
    const listed = await ask('POST', `${api}/file-contents`, { files: [`content/${path}`] });
    expect([raw.status, listed.text]).toEqual([404, '[]']);
  });
});
