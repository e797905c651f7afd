import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserArguments, findBrowser } from '../../sources/find-browser.ts';

/** Somebody with a browser on the built site. */
export interface Visitor {
  page: Page;
  /** What went wrong so far: console errors and warnings, scripts that failed, answers of 400 and above. */
  faults: string[];
}

/** A browser for one test file; close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
}

/**
 * A visitor with a fresh profile, on a laptop in British English unless the options say otherwise; addresses such as
 * `/thurrock/` are those of the built site.
 */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: inject('siteAddress'),
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults };
}
