import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isFree, takenWords } from './ports.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Takes a port, or says that somebody else had it. */
function take(port: number): Promise<number | undefined> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

test('a port that is taken is not free, and any port is', async () => {
  expect(await isFree((await take(0)) ?? 0)).toBe(false);
  expect(await isFree(0)).toBe(true);
});

test('the port that is named instead is free, though the next one is taken as well', async () => {
  const port = (await take(0)) ?? 0;
  await take(port + 1);
  const words = await takenWords('npm start', port);
  const named = Number(/"npm start -- --port (\d+)"/.exec(words)?.[1]);
  expect(named).toBeGreaterThan(port + 1);
  expect(await isFree(named)).toBe(true);
});

test('the site is not built for a port that is taken', async () => {
  const port = (await take(0)) ?? 0;
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-port-'));
  // Without content a build would fail as well, but say so.
  const env = { ...process.env, OPENBEAT_CONTENT: folder, OPENBEAT_BUILD: folder };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/start.ts', '--port', String(port)],
    { env, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    new RegExp(`^Port ${port} is taken: end what uses it, or type "npm start -- --port `),
  );
}, 60_000);

test('behind the last port there is none to name', async () => {
  expect(await takenWords('npm start', 65_535)).toBe(
    'Port 65535 is taken: end what uses it, or name another with "npm start -- --port" and its number.',
  );
});
