/** A fault in the built site: which file has it, which rule it breaks, and what to do about it. */
export interface SiteFault {
  rule: 'link' | 'fragment' | 'id' | 'title' | 'feed' | 'calendar' | 'email' | 'budget' | 'jump';
  /** Path in the release, with forward slashes. */
  file: string;
  message: string;
}

/** A link from one file to an address of the same site. */
export interface InternalLink {
  /** As written in the page. */
  written: string;
  /** The path it leads to, decoded, starting with a slash. */
  path: string;
  /** The id it leads to on that page, or an empty text. */
  fragment: string;
}

/** `thurrock/index.html` → `/thurrock/`: the address a file of the release is served at. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file an address is served from, if it is written as the site writes it: pages end in a slash. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Where an address leads: into this site, to another site, mail or phone, or nowhere a link may lead. */
export type Destination = InternalLink | 'external' | 'refused';

/**
 * Makes the function that says where an address written on a page leads. Addresses that read the same on every page
 * are worked out once: a site's pages share most of their links.
 * @param site the public address, by which absolute links to the site are known
 */
export function createLinkResolver(site: string): (written: string, from: string) => Destination {
  const { origin } = new URL(site);
  const shared = new Map<string, Destination>();
  return (written, from) => {
    if (!/^(\/|[a-z]+:)/.test(written)) return resolve(written, new URL(addressOf(from), site), origin);
    const known = shared.get(written) ?? resolve(written, new URL(site), origin);
    shared.set(written, known);
    return known;
  };
}

function resolve(written: string, base: URL, origin: string): Destination {
  try {
    // A program asks for what it follows over https.
    const url = new URL(written.trim().replace(/^webcal:/i, 'https:'), base);
    if (url.protocol === 'mailto:' || url.protocol === 'tel:' || url.protocol === 'sms:') return 'external';
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'refused';
    if (url.origin !== origin) return 'external';
    return {
      written,
      path: decodeURIComponent(url.pathname),
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return 'refused';
  }
}
