import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { headersFor } from '../../hosting/headers.ts';
import { startPreview, type PreviewServer } from '../../hosting/preview-server.ts';
import { addressOf } from '../../sources/verify/site-files.ts';
import { ScratchSite } from '../publish/scratch-site.ts';
import { startNginx } from './nginx-server.ts';

let site: ScratchSite;
const servers: Record<string, PreviewServer> = {};
const addresses: string[] = [];
beforeAll(async () => {
  site = new ScratchSite();
  const { status, output } = site.publish();
  if (status !== 0) throw new Error(output);
  servers['nginx'] = await startNginx(join(site.root, 'nginx'), site.dist);
  servers['the preview'] = await startPreview(site.dist, { port: 0, demonstration: true });
  const files = globSync('**/*.*', { cwd: site.dist }).map((file) => file.replaceAll('\\', '/'));
  addresses.push(...files.map(addressOf).filter((path) => !path.startsWith('/pagefind/')));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
  site.remove();
});

function at(name: string, path: string): string {
  return (servers[name]?.address ?? '') + path;
}

test.each(['nginx', 'the preview'])(
  '%s sends every file with its own media type and headers',
  async (name) => {
    expect(addresses.length).toBeGreaterThan(100);
    for (const path of addresses) {
      const answer = await fetch(at(name, path), { method: 'HEAD' });
      const headers = headersFor(path, { demonstration: true });
      const sent = Object.keys(headers).map((header) => [header, answer.headers.get(header)]);
      expect([path, answer.status, Object.fromEntries(sent)]).toEqual([path, 200, headers]);
      if (!('Access-Control-Allow-Origin' in headers))
        expect([path, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([path, null]);
    }
  },
);

test.each(['nginx', 'the preview'])('%s does not send again what has not changed', async (name) => {
  for (const path of [
    '/',
    '/marshby/all.xml',
    '/marshby/all.atom',
    '/all.json',
    '/meetings.ics',
    '/feeds.opml',
  ]) {
    const first = await fetch(at(name, path));
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    await first.arrayBuffer();
    for (const since of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
      const again = await fetch(at(name, path), { headers: { ...since, 'Cache-Control': 'max-age=0' } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    }
  }
});

test.each(['nginx', 'the preview'])('%s says what is not there, and leads to the slash', async (name) => {
  const lost = await fetch(at(name, '/nowhere/'));
  expect([lost.status, lost.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(await lost.text()).toContain('<h1');
  expect(lost.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await fetch(at(name, '/marshby'), { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([301, '/marshby/']);
  expect((await fetch(at(name, '/marshby/'), { method: 'POST' })).status).toBe(405);
});

test('where there is no nginx, that is said, and nothing waits for it', async () => {
  vi.stubEnv('PATH', '');
  await expect(startNginx(join(site.root, 'no-nginx'), site.dist)).rejects.toThrow(
    /^nginx did not start:\nspawn nginx ENOENT$/,
  );
});

test('nginx packs what is text for whoever takes it', async () => {
  for (const path of ['/marshby/', '/marshby/all.xml', '/all.json', '/meetings.ics', '/feeds.opml']) {
    const answer = await fetch(at('nginx', path), { headers: { 'Accept-Encoding': 'gzip' } });
    expect([path, answer.headers.get('content-encoding')]).toEqual([path, 'gzip']);
    await answer.arrayBuffer();
  }
});
