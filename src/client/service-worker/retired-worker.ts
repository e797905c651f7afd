/**
 * What stands at the worker's address when a site is published without it (`offline: false`): a browser that still has
 * the worker fetches this in its place, empties every cache the worker has filled, and has no worker any more.
 */
interface RetiredScope {
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    act: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}

const retired = self as unknown as RetiredScope;

retired.addEventListener('install', (event) => event.waitUntil(retired.skipWaiting()));
retired.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('openbeat-'));
  await Promise.all(names.map((name) => caches.delete(name)));
  await retired.registration.unregister();
}
