import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askServer, type Asked } from '../../tests/ask-server.ts';
import { startEditor } from './editor-server.ts';
import type { Publish } from './publish-shown.ts';

const folder = mkdtempSync(join(tmpdir(), 'editor-'));
const contentDir = join(folder, 'content');
const told: string[] = [];
/** What `npm run publish` would do: shows one change, and notes that it was sent. */
const publish: Publish = async (confirm) => {
  if (!(await confirm(['The report of October is changed.']))) return { state: 'nothing', words: [] };
  told.push('sent');
  return { state: 'published', words: ['It will be live in ten minutes.'] };
};
let server: Awaited<ReturnType<typeof startEditor>>;
let token = '';

beforeAll(async () => {
  cpSync('content', contentDir, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<meta name="openbeat-token" content="">');
  server = await startEditor({
    contentDir,
    pageDir: folder,
    tempDir: join(folder, 'saving'),
    port: 0,
    publish,
  });
  const page = await ask('/');
  token = /content="(\w+)"/.exec(page.text)?.[1] ?? '';
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, asked?: Asked) => askServer(server.address, path, asked);
const authorised = () => ({ Authorization: `token ${token}` });
const api = '/api/v1/repos/openbeat/content';

interface Listed {
  tree: { path: string; sha: string }[];
}

async function shaOf(path: string): Promise<string> {
  const { text } = await ask(`${api}/git/trees/x?recursive=1&page=1`, { headers: authorised() });
  return (JSON.parse(text) as Listed).tree.find((file) => file.path === path)?.sha ?? '';
}

async function save(operation: string, path: string, text: string, sha?: string) {
  const files = [{ operation, path, content: Buffer.from(text).toString('base64'), sha }];
  const { status, text: said } = await ask(`${api}/contents`, {
    method: 'POST',
    headers: authorised(),
    body: { files },
  });
  return { status, message: (JSON.parse(said) as { message?: string }).message };
}

describe('nobody else is let in', () => {
  test.each<[string, Record<string, string>, number]>([
    ['another name for this machine', { Host: 'pages.example' }, 403],
    ['a page of another site', { Origin: 'https://pages.example' }, 403],
    ['a link or picture on another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await ask('/', { headers })).status).toBe(status);
    expect(
      (await ask(`${api}/contents`, { method: 'POST', headers: { ...authorised(), ...headers } })).status,
    ).toBe(403);
  });

  test.each([`${api}/git/trees/x`, '/config.json', `${api}/raw/content/force.yaml`])(
    '%s without the token',
    async (path) => {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, { headers: { Authorization: 'token 0' } })).status).toBe(401);
      expect((await ask(path, { headers: authorised() })).status).toBe(200);
    },
  );

  test('the page allows itself nothing from outside', async () => {
    const { headers } = await fetch(server.address);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('only content is written', () => {
  test.each([
    '../package.json',
    'package.json',
    'content/../package.json',
    'content/reports/../../package.json',
    'content/reports/thurrock/2026-12.txt',
    'content/reports/thurrock/December.md',
    'content/README.md',
    'content/.git/config',
    'content//etc/passwd',
  ])('%s is refused', async (path) => {
    expect(await save('create', path, 'a: b')).toMatchObject({ status: 422 });
  });

  test('not through a link', async () => {
    symlinkSync(folder, join(contentDir, 'reports', 'elsewhere'));
    const { status, message } = await save(
      'create',
      'content/reports/elsewhere/2026-12.md',
      '---\na: b\n---\n',
    );
    rmSync(join(contentDir, 'reports', 'elsewhere'));
    expect([status, message]).toEqual([422, expect.stringContaining('is a link')]);
  });

  test('nothing else is read', async () => {
    for (const path of ['README.md', '../package.json', '%2e%2e/package.json', 'reports'])
      expect((await ask(`${api}/raw/content/${path}`, { headers: authorised() })).status).toBe(404);
  });
});

const file = 'reports/thurrock/2026-10.md';

describe('a save', () => {
  test('changes the edited field and says what it is now', async () => {
    const before = readFileSync(join(contentDir, file), 'utf8');
    const sent = before.replace('thurrock-sergeant', 'thurrock-inspector');
    expect(await save('update', `content/${file}`, sent, await shaOf(`content/${file}`))).toEqual({
      status: 201,
    });
    expect(readFileSync(join(contentDir, file), 'utf8')).toBe(sent);
  });

  test('of what somebody else changed meanwhile is refused', async () => {
    const { status, message } = await save('update', `content/${file}`, '---\n---\n', '0'.repeat(20));
    expect([status, message]).toEqual([409, expect.stringContaining('changed by somebody else')]);
  });

  test.each([
    [
      'status: done',
      'status: finished',
      'Concern 1 (Off-road bikes on Blackshots field) › Where it stands: "finished"',
    ],
    ['by: grays-constable', 'by: grays-constabel', 'There is no post of the team "grays-constabel"'],
    [
      'published: 2026-11-06',
      'published: 6 November',
      'Day it goes out: "6 November" is not written as a date.',
    ],
  ])(
    'with %s as %s is refused in the words of the check, and nothing is written',
    async (right, wrong, words) => {
      const before = readFileSync(join(contentDir, file), 'utf8');
      const { status, message } = await save(
        'update',
        `content/${file}`,
        before.replace(right, wrong),
        await shaOf(`content/${file}`),
      );
      expect([status, message]).toEqual([422, expect.stringContaining(words)]);
      expect(readFileSync(join(contentDir, file), 'utf8')).toBe(before);
    },
  );

  test('that publication safety forbids is refused as well', async () => {
    const before = readFileSync(join(contentDir, file), 'utf8');
    const sent = before.replace('Bikes on Blackshots were', 'The car AB12 CDE and bikes on Blackshots were');
    const { status, message } = await save('update', `content/${file}`, sent, await shaOf(`content/${file}`));
    expect([status, message]).toEqual([
      422,
      expect.stringContaining('Summary: This is a vehicle’s registration'),
    ]);
  });

  test('that takes away what the site needs is refused', async () => {
    const team = 'content/teams/thurrock.yaml';
    const { status, message } = await save('delete', team, '', await shaOf(team));
    expect([status, message]).toEqual([
      422,
      expect.stringContaining('There is no team for the district "thurrock".'),
    ]);
    expect(await shaOf(team)).not.toBe('');
  });

  test('of a picture that is none is refused', async () => {
    const { status, message } = await save('create', 'content/media/thurrock/gate.png', 'no picture');
    expect([status, message]).toEqual([422, expect.stringContaining('not a PNG picture')]);
  });

  test('of a new file does not take the place of one that is there', async () => {
    expect(await save('create', `content/${file}`, '---\n---\n')).toMatchObject({ status: 409 });
  });
});

test('publishing shows the words first, and sends what was shown', async () => {
  const post = async (body: unknown) =>
    JSON.parse((await ask('/publish', { method: 'POST', headers: authorised(), body })).text) as {
      state: string;
      shown?: string;
    };
  const asked = await post({});
  expect(asked).toMatchObject({ state: 'asked', words: ['The report of October is changed.'] });
  expect(told).toEqual([]);
  expect(await post({ shown: 'something else' })).toMatchObject({ state: 'asked' });
  expect(await post({ shown: asked.shown })).toMatchObject({ state: 'published' });
  expect(told).toEqual(['sent']);
});
