import { Parser } from 'htmlparser2';

/**
 * What makes a page jump while it loads, as far as its HTML shows: a picture or frame without its size, which pushes
 * the text down when it arrives, and a style sheet after the text has begun.
 */
export function jumpsOnPage(html: string): string[] {
  const jumps: string[] = [];
  let inBody = false;
  const parser = new Parser({
    onopentag(name, { width, height, rel, src = '', href = '' }) {
      if (name === 'body') inBody = true;
      if (['img', 'iframe', 'video'].includes(name) && !(Number(width) > 0 && Number(height) > 0))
        jumps.push(`The picture "${src}" has no width and height, so the text jumps when it arrives.`);
      if (inBody && name === 'link' && rel === 'stylesheet')
        jumps.push(
          `The style sheet "${href}" is named after the text has begun, so the text jumps when it arrives.`,
        );
    },
  });
  parser.end(html);
  return jumps;
}

/** The same of a style sheet: a font that hides the text until it arrives, and a sheet that waits for another. */
export function jumpsInStyles(css: string): string[] {
  const jumps: string[] = [];
  for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/g))
    if (/url\(/.test(face) && !/font-display:\s*(?:swap|optional)/.test(face))
      jumps.push('A font hides the text until it has arrived: its @font-face needs "font-display: swap".');
  if (/@font-face\s*\{[^}]*url\(/.test(css) && !/size-adjust:/.test(css))
    jumps.push(
      'No fallback has the width of the font (size-adjust), so the text jumps when the font arrives.',
    );
  if (/@import\b/.test(css)) jumps.push('A style sheet imports another, which arrives only after it.');
  return jumps;
}
