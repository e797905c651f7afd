import type { Page } from 'playwright-core';

/** Waits until the search page has answered what its address asks for, and gives the answer in words. */
export async function searchAnswer(page: Page): Promise<string> {
  const status = page.locator('site-search [role=status]').filter({ hasText: /page|Nothing|did not load/ });
  await status.waitFor();
  return status.innerText();
}

/** The addresses of the results that are shown, in order. */
export async function resultPaths(page: Page): Promise<string[]> {
  const links = await page.locator('site-search ol a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}
