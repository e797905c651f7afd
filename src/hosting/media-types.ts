import { feedFormOf, type FeedForm } from '../domain/subscription-urls.ts';

/** The media type of each kind of file the site publishes, with its character set where the kind has one. */
export const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
} as const;

/**
 * RSS has no registered type. With `application/rss+xml` browsers of the Chromium family show the bare source; as XML
 * they show it by its style sheet, and readers take either.
 */
export const FEED_TYPES: Record<FeedForm, string> = {
  xml: MEDIA_TYPES.xml,
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/**
 * The media type to serve a path with. Search-index fragments have extensions of their own and are bytes.
 * @param path an address without query, such as `/thurrock/reports.xml`
 */
export function mediaTypeOf(path: string): string {
  if (path.endsWith('/')) return MEDIA_TYPES.html;
  const form = feedFormOf(path);
  if (form) return FEED_TYPES[form];
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return isKnown(extension) ? MEDIA_TYPES[extension] : 'application/octet-stream';
}

function isKnown(extension: string): extension is keyof typeof MEDIA_TYPES {
  return Object.hasOwn(MEDIA_TYPES, extension);
}
