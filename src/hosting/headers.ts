import { mediaTypeOf } from './media-types.ts';

/** What a host must know about the site to send the right headers. */
export interface HostedSite {
  /** A demonstration must not be found by search engines. */
  demonstration: boolean;
}

/**
 * Scripts, styles, fonts and images come from the site itself and nothing is inlined. Search runs as WebAssembly,
 * in a worker where the browser has one. Mail links need no rule.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An email carries its styles on its elements, because mail programs take no others; it can load and run nothing. */
const EMAIL_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** The monthly email of a district, as a file to copy. */
const EMAIL = /\/bulletin\/[^/]+\/email\.html$/;

/** Sent with every answer, whatever its status. A resident's reading stays between them and the site. */
const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
};

/** Files whose name changes with their bytes: Vite's assets and media named by digest. */
const IMMUTABLE = /^\/(_astro|media)\//;

/** Feeds and data are meant to be read by other sites' scripts, which then see nothing but public data. */
const OPEN_TO_OTHER_SITES = /^\/api\/|\.(xml|atom|json|ics|csv|opml)$/;

/**
 * All headers for a path, the one source for every server that carries the site.
 * @param path an address without query, such as `/thurrock/`
 */
export function headersFor(path: string, site: HostedSite): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    ...(EMAIL.test(path) ? { 'Content-Security-Policy': EMAIL_SECURITY_POLICY } : {}),
    'Content-Type': mediaTypeOf(path),
    'Cache-Control': IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(site.demonstration ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}),
    ...(OPEN_TO_OTHER_SITES.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
