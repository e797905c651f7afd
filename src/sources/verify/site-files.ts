/** A fault in the built site: which file has it, which rule it breaks, and what to do about it. */
export interface SiteFault {
  rule: 'link' | 'fragment' | 'id' | 'title' | 'feed';
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

/**
 * Where a link leads inside the site; `external` for another site, mail or phone; `refused` for an address that
 * cannot be read or would run a script.
 */
export function resolveLink(
  written: string,
  from: string,
  site: string,
): InternalLink | 'external' | 'refused' {
  let url: URL;
  try {
    url = new URL(written.trim(), new URL(addressOf(from), site));
  } catch {
    return 'refused';
  }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:' || url.protocol === 'sms:') return 'external';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'refused';
  if (url.origin !== new URL(site).origin) return 'external';
  try {
    return {
      written,
      path: decodeURIComponent(url.pathname),
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return 'refused';
  }
}
