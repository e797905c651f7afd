import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQrCode } from '../read-qr-code.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 740 } };
const computer = { viewport: { width: 1280, height: 900 } };
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each(['/subscribe/', '/thurrock/subscribe/'])('%s', (path) => {
  test('names three ways by what they do, the calendar first, and fits a phone', async () => {
    const { page, faults } = await visit(browser, phone);
    await page.goto(path);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 3)).toEqual(['Meetings in your calendar', 'Reports in a reader', 'By email']);
    const calendar = page.getByRole('link', { name: 'Add the calendar' });
    expect(await calendar.getAttribute('href')).toMatch(/^webcal:\/\/.+\/meetings\.ics$/);
    expect(await page.getByRole('list', { name: 'Follow the reports in' }).getByRole('link').count()).toBe(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  test('copies the address of the feed by keyboard, and says so', async () => {
    const { page, faults } = await visit(browser, { ...phone, ...clipboard });
    await page.goto(path);
    const field = page.getByLabel('The address of the report feed');
    await field.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Copy');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
    expect(faults).toEqual([]);
  });

  test('without JavaScript has every way, and the address to select', async () => {
    const { page } = await visit(browser, { ...phone, javaScriptEnabled: false });
    await page.goto(path);
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    expect(await page.getByLabel('The address of the report feed').inputValue()).toMatch(/\/reports\.xml$/);
  });

  test('shows a code for the phone on a computer only, and a phone reads this page’s address from it', async () => {
    const { page } = await visit(browser, phone);
    await page.goto(path);
    expect(await page.locator('.carry-on').isVisible()).toBe(false);
    await page.setViewportSize(computer.viewport);
    const picture = sharp(await page.locator('.carry-on__code').screenshot()).resize(640);
    expect(await readQrCode(picture)).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  });
});

test('the bulletin is copied as formatted text, its subject and plain text as text', async () => {
  const { page, faults } = await visit(browser, { ...phone, ...clipboard });
  await page.goto('/thurrock/bulletin/2026-10/');
  await page.getByRole('button', { name: 'Copy the email' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied.' }).first().waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('What you told us, and what we did');
  expect(html).toMatch(/background(?:-color)?: ?(?:#f7f0e1|rgb\(247, 240, 225\))/);
  await page.getByRole('button', { name: 'Copy the subject' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied.' }).nth(1).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Demonstration: Thurrock: /);
  expect(faults).toEqual([]);
});
