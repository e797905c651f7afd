import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPage } from './kinds-of-page.ts';
import { smallTargets, structureFaults, tooWide, wordsCutOff } from './page-faults.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Opens each kind of page in one window and gathers what is wrong, under the kind's name. */
async function faultsOfKinds(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<unknown> {
  const found: Record<string, readonly string[]> = {};
  for (const { route, path } of kindsOfPage()) {
    await page.goto(path);
    // What is folded away must be right too.
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    const wrong = await look(page);
    if (wrong.length > 0) found[`${route}: ${path}`] = wrong;
  }
  return found;
}

describe('every kind of page', () => {
  test('on a narrow phone, which is 400% zoom: axe, width, headings, landmarks, targets', async () => {
    const { page, faults } = await visit(browser, { viewport: { width: 320, height: 640 } });
    const wrong = await faultsOfKinds(page, async () => [
      ...(await violations(page)),
      ...(await page.evaluate(tooWide)),
      ...(await page.evaluate(structureFaults)),
      ...(await page.evaluate(smallTargets)),
    ]);
    expect(wrong).toEqual({});
    expect(faults).toEqual([]);
  });

  test('on a wide screen: axe, width, targets', async () => {
    const { page, faults } = await visit(browser, { viewport: { width: 1280, height: 900 } });
    const wrong = await faultsOfKinds(page, async () => [
      ...(await violations(page)),
      ...(await page.evaluate(tooWide)),
      ...(await page.evaluate(smallTargets)),
    ]);
    expect(wrong).toEqual({});
    expect(faults).toEqual([]);
  });

  test('with the text spaced out (WCAG 2.2, 1.4.12) nothing is cut off or pushed out', async () => {
    const { page } = await visit(browser, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    const wrong = await faultsOfKinds(page, async () => {
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-block-end: 2em !important; }`,
      });
      return [...(await page.evaluate(tooWide)), ...(await page.evaluate(wordsCutOff))];
    });
    expect(wrong).toEqual({});
  });

  test('by keyboard: what has the focus can be seen, and the focus goes on to the end (2.4.7, 2.4.11)', async () => {
    const { page } = await visit(browser, { viewport: { width: 320, height: 480 }, reducedMotion: 'reduce' });
    expect(await faultsOfKinds(page, hiddenFocus)).toEqual({});
  });

  test('in forced colours, controls and status shapes stay visible', async () => {
    const { page } = await visit(browser, { forcedColors: 'active', viewport: { width: 320, height: 640 } });
    expect(await faultsOfKinds(page, () => page.evaluate(unseenInForcedColours))).toEqual({});
  });

  test('for those who want no motion, nothing moves', async () => {
    const { page } = await visit(browser, { reducedMotion: 'reduce' });
    expect(await faultsOfKinds(page, () => page.evaluate(moving))).toEqual({});
  });
});

test('a fault of each sort would be found', async () => {
  const { page } = await visit(browser, { viewport: { width: 320, height: 640 }, bypassCSP: true });
  await page.goto('/privacy/');
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<h5>Too deep</h5><div style="inline-size:400px">Wide</div>
       <button style="block-size:10px;inline-size:10px;padding:0;border:0" aria-label="Small"></button><button style="block-size:30px">Beside</button>
       <p style="block-size:1em;overflow:hidden">One line<br>and another</p>
       <p style="transition:all 1s">Moves</p>`,
    );
  });
  expect(await page.evaluate(tooWide)).not.toEqual([]);
  expect(await page.evaluate(structureFaults)).toEqual(['h5 after h2: Too deep']);
  expect(await page.evaluate(smallTargets)).toHaveLength(1);
  expect(await page.evaluate(wordsCutOff)).toHaveLength(1);
  expect(await page.evaluate(moving)).toHaveLength(1);
});

/** Walks through a page with Tab: what has the focus stands in the window, not under the strip, and shows it. */
async function hiddenFocus(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  const all = await page.evaluate(() => {
    const places = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]');
    return [...places].filter((place) => place.checkVisibility({ visibilityProperty: true })).length;
  });
  for (let step = 0; step < Math.min(all, 60); step++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const place = document.activeElement;
      if (!(place instanceof HTMLElement || place instanceof SVGElement) || place === document.body)
        return 'nothing';
      const box = place.getBoundingClientRect();
      const strip = place.closest('.strip')
        ? null
        : document.querySelector('.strip')?.getBoundingClientRect();
      const isUnderStrip = strip && box.top >= strip.top && box.bottom <= strip.bottom;
      const name = place.outerHTML.slice(0, 120);
      if (isUnderStrip || box.bottom <= 0 || box.top >= innerHeight) return `hidden: ${name}`;
      const { outlineStyle, boxShadow } = getComputedStyle(place);
      return outlineStyle === 'none' && boxShadow === 'none' ? `not shown: ${name}` : undefined;
    });
    if (fault !== undefined) wrong.push(fault);
  }
  return wrong;
}

/** Buttons and fields need an edge when every background is gone; shapes must have the colour of text or of a link. */
function unseenInForcedColours(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('.govuk-button, .govuk-input, select, button')];
  const bare = parts.filter(
    (part) => part.checkVisibility() && getComputedStyle(part).borderTopWidth === '0px',
  );
  const canvas = getComputedStyle(document.body).backgroundColor;
  const shapes = [...document.querySelectorAll<SVGElement>('svg.icon, svg .mark, svg .chart__bar')];
  const lost = shapes.filter((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return shape.checkVisibility() && fill === canvas && (stroke === 'none' || stroke === canvas);
  });
  return [...bare, ...lost].map((part) => part.outerHTML.slice(0, 120));
}

/** What has a transition or an animation, or scrolls softly. */
function moving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map((part) => part.outerHTML.slice(0, 80));
}
