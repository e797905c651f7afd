/**
 * Looks at an open page from within; each gives one line for each fault. They run in the browser and use nothing from
 * outside themselves.
 */

/** What makes the page wider than its window; figures in a part that scrolls by itself may be wide (1.4.10). */
export function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (part) => part.getBoundingClientRect().right > width,
  );
  return [
    `${document.documentElement.scrollWidth} wide in ${width}`,
    ...wide.slice(-3).map((part) => part.outerHTML.slice(0, 120)),
  ];
}

/** One first heading, none left out on the way down; language; one main, one of each other landmark, or named. */
export function structureFaults(): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const jumps = headings.flatMap((heading, index) => {
    const before = headings[index - 1];
    const level = Number(heading.tagName.slice(1));
    const allowed = before ? Number(before.tagName.slice(1)) + 1 : 1;
    if (level <= allowed) return [];
    return `${heading.tagName} after ${before?.tagName ?? 'nothing'}: ${heading.textContent}`
      .toLowerCase()
      .replace(heading.textContent.toLowerCase(), heading.textContent);
  });
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const named = [...document.querySelectorAll('nav, body > section')];
  const names = named.map((part) => part.getAttribute('aria-label') ?? part.getAttribute('aria-labelledby'));
  return [
    ...jumps,
    ...(['main', 'h1', 'body > header', 'body > footer'] as const)
      .filter((part) => count(part) !== 1)
      .map((part) => `${count(part)} ${part}`),
    ...(/^[a-z]{2}(-|$)/.test(document.documentElement.lang) ? [] : ['no language']),
    ...names.flatMap((name, index) => (name === null ? `a ${named[index]?.tagName} without a name` : [])),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two parts named ${name}`),
  ];
}

/**
 * What is pressed is 24 pixels high and wide (2.5.8), but for links within a sentence, and what has so much room around
 * it that a circle of 24 pixels meets no other.
 */
export function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ].filter((target) => target.checkVisibility() && target.closest('.govuk-skip-link') === null);
  const boxes = targets.map((target) => target.getBoundingClientRect());
  return targets.flatMap((target, index) => {
    const box = boxes[index];
    if (!box || (box.height >= 24 && box.width >= 24)) return [];
    const around = target.closest('p, li, dd, td, th, h1, h2, h3, h4, figcaption, text');
    const isInSentence = (around?.textContent ?? '').trim().length > target.textContent.trim().length;
    if (isInSentence && getComputedStyle(target).display === 'inline') return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isCrowded = boxes.some((other, at) => {
      if (at === index) return false;
      const far = Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      );
      return far < 12;
    });
    return isCrowded
      ? [`${Math.round(box.width)} × ${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`]
      : [];
  });
}

/** Words that stand outside a part which hides what does not fit. */
export function wordsCutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((part) => {
      const { overflow, position } = getComputedStyle(part);
      const hides = overflow.includes('hidden') || overflow.includes('clip');
      // Hidden on purpose, for screen readers: one pixel wide. A field scrolls what it holds by itself.
      if (part instanceof HTMLInputElement) return false;
      if (!hides || position === 'absolute' || part.clientWidth < 2) return false;
      return part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
    })
    .map((part) => part.outerHTML.slice(0, 120));
}
