import { MOST_BYTES } from '../../formats/bulletin-html.ts';

/** The monthly email of a district, by its path in the release. */
const EMAIL = /\/bulletin\/[^/]+\/email\.html$/;

/** What an email must not hold: it loads nothing, so that it tells nobody who has read it, and mail programs drop the rest. */
const LOADED = /<(img|script|link|style|iframe|object|embed|video|audio|form|svg)[\s>/]|\ssrc=|url\(/i;

/** What would keep a monthly email from being sent as it is; nothing for any other file. */
export function emailFaults(file: string, html: string): string[] {
  if (!EMAIL.test(file)) return [];
  const bytes = Buffer.byteLength(html);
  const loaded = LOADED.exec(html)?.[0].trim();
  return [
    ...(bytes > MOST_BYTES
      ? [
          `A monthly email may have ${MOST_BYTES} bytes, because Gmail hides what comes after; this one has ${bytes}. Shorten the report’s concerns.`,
        ]
      : []),
    ...(loaded ? [`A monthly email holds nothing but text, and this one has "${loaded}".`] : []),
  ];
}
