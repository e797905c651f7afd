/**
 * The service worker: pages come from the network, and when there is none, one page that was kept stands in for them.
 *
 * It keeps that page, with the contacts and next meeting of every district, and the style, script and font the page
 * needs. It keeps no page anybody has read. A copy of one could pass for today's, which an old meeting date must
 * never do; and a resident who leaves in a hurry must not leave behind a list of what was read, on a device that
 * somebody else may search. The page that is kept is the same for everybody and names its day.
 *
 * The step that writes the worker into a release puts `kept` above this code.
 */
declare const kept: { version: string; page: string; assets: string[] };

/** An event that lasts until its work is done. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerFetch extends WorkerEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: WorkerFetch) => void): void;
}

const worker = self as unknown as WorkerScope;
const ours = 'openbeat-';
const cacheName = ours + kept.version;
let asked = false;

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(fromNetwork(event));
  else if (origin === location.origin && kept.assets.includes(pathname))
    event.respondWith(
      // Their names change with their bytes, so a kept one is never an old one; a force's theme has one name for good.
      pathname.startsWith('/_astro/') ? cacheFirst(pathname, request) : networkFirst(pathname, request),
    );
});

/** All or nothing: a worker that could not keep everything never takes over. */
async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([new Request(kept.page, { cache: 'reload' }), ...kept.assets]);
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  await emptyCaches((name) => name !== cacheName);
  // Where the browser can, the page is asked for while this worker still starts.
  await (worker.registration as Partial<ServiceWorkerRegistration>).navigationPreload?.enable();
}

async function fromNetwork(event: WorkerFetch): Promise<Response> {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(leaveIfGone());
    return answer;
  } catch {
    const page = await caches.match(kept.page);
    // The status of a service that cannot be reached: nothing takes this page for the one that was asked for.
    return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
  }
}

async function cacheFirst(path: string, request: Request): Promise<Response> {
  return (await caches.match(path)) ?? fetch(request);
}

async function networkFirst(path: string, request: Request): Promise<Response> {
  return fetch(request).catch(async () => (await caches.match(path)) ?? Response.error());
}

/** Asked once each time the worker starts: a site that is published without it must not be haunted by it. */
async function leaveIfGone(): Promise<void> {
  if (asked) return;
  asked = true;
  const answer = await fetch('/service-worker.js', { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  const isScript = /javascript/.test(answer?.headers.get('content-type') ?? '');
  const isGone = answer?.status === 404 || answer?.status === 410 || (answer?.ok === true && !isScript);
  if (!isGone) return;
  await emptyCaches(() => true);
  await worker.registration.unregister();
}

async function emptyCaches(which: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
