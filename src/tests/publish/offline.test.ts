import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPreview, type PreviewServer } from '../../hosting/preview-server.ts';
import { openBrowser } from '../browser/visitor.ts';
import { ScratchSite } from './scratch-site.ts';

/** A site that browsers know with its service worker, and that is then published without it. */
let site: ScratchSite;
let browser: Browser;
let server: PreviewServer;
let page: Page;
let turnBack: () => void;
beforeAll(async () => {
  site = new ScratchSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  site.remove();
});
beforeEach(async () => {
  expect(site.publish()).toMatchObject({ status: 0 });
  server = await startPreview(site.dist, { port: 0, demonstration: true });
  page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/marshby/`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 30_000,
    })
    .toBe('activated');
  expect(await holds()).toEqual({ caches: 1, registrations: 1 });
  turnBack = site.edit('force.yaml', 'demonstration: true', 'offline: false\ndemonstration: true');
});
afterEach(async () => {
  turnBack();
  await server.close();
});

function holds(): Promise<{ caches: number; registrations: number }> {
  return page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** The next visit: the browser finds out by itself, after the page has loaded. */
async function visitAgain(): Promise<void> {
  await page.goto(`${server.address}/marshby/`);
  await expect.poll(holds, { timeout: 60_000 }).toEqual({ caches: 0, registrations: 0 });
}

test('a site published without the worker empties every cache of a browser that had it, and registers none', async () => {
  expect(site.publish()).toMatchObject({ status: 0 });
  expect(site.read('/service-worker.js')).toContain('unregister');
  expect(site.read('/offline/')).toBe('');
  await visitAgain();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await holds()).toEqual({ caches: 0, registrations: 0 });
});

test('the same when the host has no file of the worker any more', async () => {
  expect(site.publish()).toMatchObject({ status: 0 });
  rmSync(join(site.dist, 'service-worker.js'));
  await visitAgain();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await holds()).toEqual({ caches: 0, registrations: 0 });
});
