import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { startPreview, type PreviewServer } from './preview-server.ts';

let folder: string;
let server: PreviewServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(folder, 'site', 'thurrock'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', '.hidden'), 'secret');
  writeFileSync(join(folder, 'site', '404.html'), 'No page here');
  writeFileSync(join(folder, 'site', 'reports.xml'), '<rss/>');
  writeFileSync(join(folder, 'site', 'thurrock', 'index.html'), 'Thurrock');
  writeFileSync(join(folder, 'site', 'thurrock', 'meetings.ics'), 'BEGIN:VCALENDAR');
  server = await startPreview(join(folder, 'site'), { port: 0, demonstration: true });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/thurrock/', 200, 'Thurrock', 'text/html; charset=utf-8'],
  ['/reports.xml', 200, '<rss/>', 'application/xml; charset=utf-8'],
  ['/thurrock/meetings.ics', 200, 'BEGIN:VCALENDAR', 'text/calendar; charset=utf-8'],
  ['/nowhere/', 404, 'No page here', 'text/html; charset=utf-8'],
  ['/reports.xml/', 404, 'No page here', 'text/html; charset=utf-8'],
  ['/thurrock/index', 404, 'No page here', 'text/html; charset=utf-8'],
  ['/.hidden', 404, 'No page here', 'text/html; charset=utf-8'],
  ['/%2e%2e/secret.txt', 404, 'No page here', 'text/html; charset=utf-8'],
  ['/..%2fsecret.txt', 404, 'No page here', 'text/html; charset=utf-8'],
  ['/%ff', 400, 'The address cannot be read.', 'text/plain; charset=utf-8'],
])('%s answers %i', async (path, status, text, type) => {
  const answer = await fetch(server.address + path, { redirect: 'manual' });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
});

test('a page without its slash leads to the one with it, on this site and with its query', async () => {
  const answer = await fetch(`${server.address}/thurrock?a=1`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/thurrock/?a=1']);
  const doubled = await fetch(`${server.address}/.//thurrock`, { redirect: 'manual' });
  expect(doubled.headers.get('location') ?? '/').not.toMatch(/^\/\//);
});

test('a page that has not changed is not sent again', async () => {
  const first = await fetch(`${server.address}/thurrock/`);
  const etag = first.headers.get('etag') ?? '';
  const second = await fetch(`${server.address}/thurrock/`, {
    headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
  });
  expect(etag).not.toBe('');
  expect([second.status, await second.text()]).toEqual([304, '']);
});

test('only reading is allowed', async () => {
  expect((await fetch(`${server.address}/thurrock/`, { method: 'POST' })).status).toBe(405);
  const head = await fetch(`${server.address}/nowhere/`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([404, '']);
});

test.each([
  ['/thurrock/', 'Cache-Control', 'no-cache'],
  ['/_astro/page.1a2b.css', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/thurrock/meetings.ics', 'Content-Type', 'text/calendar; charset=utf-8'],
  ['/thurrock/reports.xml', 'Access-Control-Allow-Origin', '*'],
  ['/thurrock/meetings.ics', 'Access-Control-Allow-Origin', '*'],
  ['/thurrock/meetings.ics', 'Cache-Control', 'no-cache'],
  ['/thurrock/reports/archive-3.xml', 'Content-Type', 'application/xml; charset=utf-8'],
  ['/thurrock/you-said-we-did/bikes.xml', 'Content-Type', 'application/xml; charset=utf-8'],
  ['/topics/drugs.atom', 'Content-Type', 'application/atom+xml; charset=utf-8'],
  ['/thurrock/all.json', 'Content-Type', 'application/feed+json; charset=utf-8'],
  ['/thurrock/all.json', 'Access-Control-Allow-Origin', '*'],
  ['/thurrock/feeds.opml', 'Content-Type', 'text/x-opml; charset=utf-8'],
  ['/search/words.json', 'Content-Type', 'application/json; charset=utf-8'],
  ['/thurrock/', 'Access-Control-Allow-Origin', undefined],
  ['/sitemap.xml', 'Content-Type', 'application/xml; charset=utf-8'],
  ['/pagefind/index/en_1.pf_index', 'Content-Type', 'application/octet-stream'],
  // A browser must learn at once of another worker, or of none.
  ['/service-worker.js', 'Cache-Control', 'no-cache'],
  ['/service-worker.js', 'Content-Type', 'text/javascript; charset=utf-8'],
  ['/thurrock/', 'Referrer-Policy', 'no-referrer'],
  ['/thurrock/', 'X-Robots-Tag', undefined],
])('%s is served with %s: %s', (path, name, value) => {
  expect(headersFor(path, { demonstration: false })[name]).toBe(value);
});
