import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const mapOf = (page: Page) => page.getByRole('group', { name: 'Map of the districts' });
const shape = (page: Page) => mapOf(page).locator('a').locator('path').first();

/** The addresses and names that the list beside the map has. */
async function listed(page: Page): Promise<{ name: string; href: string | null }[]> {
  return page
    .locator('main .rows')
    .first()
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ name: link.textContent.trim(), href: link.getAttribute('href') })),
    );
}

test('every district of the list is one link on the map, with the same name', async () => {
  const { page, faults } = await visit(browser);
  await page.goto('/');
  const districts = await listed(page);
  expect(districts).toHaveLength(10);
  await expect(mapOf(page).getByRole('link').count()).resolves.toBe(10);
  for (const { name, href } of districts) {
    const link = mapOf(page).getByRole('link', { name, exact: true });
    expect([name, await link.getAttribute('href')]).toEqual([name, href]);
  }
  expect(faults).toEqual([]);
});

test('the keyboard reaches all of them in the order of the list; the one with focus is filled, and opens', async () => {
  const { page } = await visit(browser);
  await page.goto('/');
  const districts = await listed(page);
  await page.locator('main .rows').first().getByRole('link').last().focus();
  const reached: (string | null)[] = [];
  while (reached.length < districts.length) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    reached.push(await focused.getAttribute('href'));
    const fill = await focused
      .locator('path')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
    expect(fill).toBe('rgb(255, 221, 0)');
  }
  expect(reached).toEqual(districts.map(({ href }) => href));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/thurrock/');
});

test('the shape is the link as much as the name is, and fills under the pointer', async () => {
  const { page } = await visit(browser);
  await page.goto('/');
  const before = await shape(page).evaluate((path) => getComputedStyle(path).fill);
  await shape(page).hover({ position: { x: 5, y: 60 } });
  expect(await shape(page).evaluate((path) => getComputedStyle(path).fill)).not.toBe(before);
  await shape(page).click({ position: { x: 5, y: 60 } });
  await page.waitForURL('**/basildon/');
});

test.each([320, 360, 768, 1280])(
  '%i pixels: nothing wrong for axe, names in reach and within the page',
  async (width) => {
    const { page } = await visit(browser, { bypassCSP: true, viewport: { width, height: 800 } });
    await page.goto('/');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const links = await mapOf(page)
      .locator('a')
      .evaluateAll((all) =>
        all.map((link) => ({
          name: link.textContent,
          box: link.getBoundingClientRect().toJSON() as DOMRect,
          lines: [...link.querySelectorAll('text')].map(
            (line) => line.getBoundingClientRect().toJSON() as DOMRect,
          ),
        })),
      );
    // WCAG 2.2, 2.5.8: a target is 24 pixels wide and high.
    expect(links.filter(({ box }) => box.width < 24 || box.height < 24)).toEqual([]);
    const lines = links.flatMap(({ name, lines }) => lines.map((box) => ({ name, box })));
    expect(lines).toHaveLength(14);
    expect(lines.filter(({ box }) => box.left < 0 || box.right > width)).toEqual([]);
    const clashes = lines.flatMap((one) =>
      lines.filter((other) => one.name !== other.name && overlap(one.box, other.box)).map(({ name }) => name),
    );
    expect(clashes).toEqual([]);
  },
);

test('where the reader chooses the colours, borders take that of text and names that of links', async () => {
  const { page } = await visit(browser, { forcedColors: 'active' });
  await page.goto('/');
  const [text, link] = await page.evaluate(() =>
    ['CanvasText', 'LinkText'].map((colour) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      probe.setAttribute('style', '');
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    }),
  );
  const borders = mapOf(page).locator('.map__land');
  expect(await borders.evaluate((path) => getComputedStyle(path).stroke)).toBe(text);
  const name = mapOf(page).locator('a text').first();
  expect(await name.evaluate((words) => getComputedStyle(words).fill)).toBe(link);
});

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
