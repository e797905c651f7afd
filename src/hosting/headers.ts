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

/** Browsers judge what a page copies by the page's own policy: where an email is copied, its styles must be let through. */
const COPYING_SECURITY_POLICY = `${CONTENT_SECURITY_POLICY}; style-src-attr 'unsafe-inline'`;

/** The page that copies the monthly email of a district. */
const COPYING = /\/bulletin\/[^/]+\/(index\.html)?$/;

/** The monthly email of a district, as a file to copy. */
const EMAIL = /\/bulletin\/[^/]+\/email\.html$/;

/** Sent with every answer, whatever its status. A resident's reading stays between them and the site. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
};

/** Files whose name changes with their bytes: Vite's assets and media named by digest. */
const IMMUTABLE = /^\/(_astro|media)\//;

/** Feeds and data are meant to be read by other sites' scripts, which then see nothing but public data. */
const OPEN_TO_OTHER_SITES = /^\/api\/|\.(xml|atom|json|ics|csv|opml)$/;

/** A header whose value depends on the path: the first pattern that matches decides, else `otherwise`; '' sends none. */
export interface HeaderByPath {
  name: string;
  cases: readonly { pattern: RegExp; value: string }[];
  otherwise: string;
}

/** What every server that carries the site must send beside the media type; the one source for all of them. */
export function hostHeaders(site: HostedSite): { always: Record<string, string>; byPath: HeaderByPath[] } {
  return {
    always: { ...SECURITY_HEADERS, ...(site.demonstration ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}) },
    byPath: [
      {
        name: 'Content-Security-Policy',
        cases: [
          { pattern: EMAIL, value: EMAIL_SECURITY_POLICY },
          { pattern: COPYING, value: COPYING_SECURITY_POLICY },
        ],
        otherwise: CONTENT_SECURITY_POLICY,
      },
      {
        name: 'Cache-Control',
        cases: [{ pattern: IMMUTABLE, value: 'public, max-age=31536000, immutable' }],
        otherwise: 'no-cache',
      },
      {
        name: 'Access-Control-Allow-Origin',
        cases: [{ pattern: OPEN_TO_OTHER_SITES, value: '*' }],
        otherwise: '',
      },
    ],
  };
}

/**
 * All headers for a path.
 * @param path an address without query, such as `/thurrock/`
 */
export function headersFor(path: string, site: HostedSite): Record<string, string> {
  const { always, byPath } = hostHeaders(site);
  const headers: Record<string, string> = { ...always, 'Content-Type': mediaTypeOf(path) };
  for (const { name, cases, otherwise } of byPath) {
    const value = cases.find(({ pattern }) => pattern.test(path))?.value ?? otherwise;
    if (value !== '') headers[name] = value;
  }
  return headers;
}
