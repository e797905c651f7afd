import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A script, not a module: what it exports is what it does. */
const WORKER: string = new URL('worker.ts', import.meta.url).href;
const HOST = 'https://beat.example';
const kept = { version: 'v2', page: '/offline/', assets: ['/_astro/page.css', '/theme.css'] };

type Handler = (event: object) => void;
/** A browser as far as a worker sees it: its caches, the network, and what it calls the worker with. */
let handlers: Record<string, Handler>;
let caches: Map<string, Map<string, Response>>;
let network: Record<string, () => Response>;
let registered: boolean;

beforeEach(async () => {
  handlers = {};
  caches = new Map<string, Map<string, Response>>([
    ['openbeat-v1', new Map()],
    ['of-somebody-else', new Map()],
  ]);
  network = {
    '/offline/': () => new Response('Contacts', { headers: { 'content-type': 'text/html' } }),
    '/_astro/page.css': () => new Response('css'),
    '/theme.css': () => new Response('blue'),
    '/thurrock/': () => new Response('Thurrock today'),
    '/service-worker.js': () => new Response('', { headers: { 'content-type': 'text/javascript' } }),
  };
  registered = true;
  const registration = { unregister: async () => (registered = false) };
  vi.stubGlobal('kept', kept);
  vi.stubGlobal('location', { origin: HOST });
  vi.stubGlobal('self', {
    registration,
    skipWaiting: async () => undefined,
    addEventListener: (type: string, handler: Handler) => (handlers[type] = handler),
  });
  vi.stubGlobal('Request', function (this: { url: string }, path: string) {
    this.url = HOST + path;
  });
  vi.stubGlobal('fetch', async (asked: string | { url: string }) => answer(pathOf(asked)));
  vi.stubGlobal('caches', {
    open: async (name: string) => ({
      addAll: async (all: (string | { url: string })[]) => {
        const answers = await Promise.all(
          all.map(async (one) => [pathOf(one), await answer(pathOf(one))] as const),
        );
        caches.set(name, new Map(answers));
      },
    }),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (path: string) => [...caches.values()].flatMap((cache) => cache.get(path) ?? [])[0],
  });
  vi.resetModules();
  await import(WORKER);
  await send('install');
  await send('activate');
});
afterEach(() => vi.unstubAllGlobals());

test('it keeps the page of contacts and what that needs, and drops what an older worker kept', () => {
  expect([...(caches.get('openbeat-v2')?.keys() ?? [])]).toEqual([
    '/offline/',
    '/_astro/page.css',
    '/theme.css',
  ]);
  expect([...caches.keys()].sort()).toEqual(['of-somebody-else', 'openbeat-v2']);
});

test('a page comes from the network, and no copy of it is kept', async () => {
  const page = await send('fetch', request('/thurrock/', 'navigate'));
  expect(await page?.text()).toBe('Thurrock today');
  expect([...(caches.get('openbeat-v2')?.keys() ?? [])]).toEqual([
    '/offline/',
    '/_astro/page.css',
    '/theme.css',
  ]);
});

test('without a connection the page of contacts stands in, and does not pass for the page that was asked for', async () => {
  network = {};
  const page = await send('fetch', request('/thurrock/', 'navigate'));
  expect([page?.status, await page?.text(), page?.headers.get('content-type')]).toEqual([
    503,
    'Contacts',
    'text/html',
  ]);
});

test('a style sheet whose name stays comes from the network, and from the cache without one', async () => {
  network['/theme.css'] = () => new Response('green');
  expect(await (await send('fetch', request('/theme.css', 'cors')))?.text()).toBe('green');
  network = {};
  expect(await (await send('fetch', request('/theme.css', 'cors')))?.text()).toBe('blue');
});

test('a kept style sheet comes from the cache; everything else is none of its business', async () => {
  network = {};
  expect(await (await send('fetch', request('/_astro/page.css', 'cors')))?.text()).toBe('css');
  for (const path of ['/reports.xml', '/thurrock/meetings.ics', '/pagefind/pagefind.js', '/_astro/other.css'])
    expect(await send('fetch', request(path, 'cors'))).toBeUndefined();
  const elsewhere = { ...request('/_astro/page.css', 'cors'), url: 'https://other.example/_astro/page.css' };
  expect(await send('fetch', elsewhere)).toBeUndefined();
});

test.each([
  ['is gone', () => new Response('', { status: 404 })],
  ['is gone for good', () => new Response('', { status: 410 })],
  [
    'is a page that a host shows for any address',
    () => new Response('', { headers: { 'content-type': 'text/html' } }),
  ],
])('when its own file %s, it empties its caches and leaves', async (_, gone) => {
  network['/service-worker.js'] = gone;
  await send('fetch', request('/thurrock/', 'navigate'));
  expect([registered, [...caches.keys()]]).toEqual([false, ['of-somebody-else']]);
});

test.each([
  ['is in trouble', () => new Response('', { status: 500 })],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')) as unknown as Response],
])('while the server %s, it stays', async (_, trouble) => {
  network['/service-worker.js'] = trouble;
  await send('fetch', request('/thurrock/', 'navigate'));
  expect([registered, caches.has('openbeat-v2')]).toEqual([true, true]);
});

function pathOf(asked: string | { url: string }): string {
  return typeof asked === 'string' ? asked : asked.url.replace(HOST, '');
}

async function answer(path: string): Promise<Response> {
  const found = network[path];
  if (!found) throw new TypeError('Failed to fetch');
  return found();
}

function request(path: string, mode: string): { url: string; mode: string } {
  return { url: HOST + path, mode };
}

/** Calls the worker and waits until it has done everything; what it answers with, if it does. */
async function send(type: string, asked?: object): Promise<Response | undefined> {
  const work: Promise<unknown>[] = [];
  let answered: Promise<Response> | undefined;
  handlers[type]?.({
    request: asked,
    preloadResponse: Promise.resolve(undefined),
    waitUntil: (promise: Promise<unknown>) => work.push(promise),
    respondWith: (promise: Promise<Response>) => (answered = promise),
  });
  const response = await answered;
  await Promise.all(work);
  return response;
}
