import { linkKind, mediaOf } from '../domain/links.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { headingPrefix } from './heading-ids.ts';

/** A media file as it is published: its address on the site, and its size in pixels if it is a picture. */
export interface PublishedMedia {
  address: string;
  width?: number;
  height?: number;
}

/** What the addresses of a body become. */
export interface BodyAddresses {
  /** The body's file below `content/`: its paths to media files begin there. */
  file: string;
  /** Published media by their path below `content/media`. */
  media?: ReadonlyMap<string, PublishedMedia>;
  /** The page's address, for texts that are read elsewhere, such as feeds: every address is then a whole one. */
  page?: string;
}

/** Attributes for a safe link or picture, or undefined for one that must not be published. */
type Attributes = Record<string, string | number>;

/** Turns addresses as written in a body into the attributes that are published; only what is known to be safe passes. */
export function bodyAddresses({ file, media, page }: BodyAddresses): {
  link: (href: unknown) => Attributes | undefined;
  image: (src: unknown) => Attributes | undefined;
} {
  const whole = (address: string): string => (page === undefined ? address : absoluteUrl(page, address));
  const published = (path: string): PublishedMedia | undefined => {
    const used = mediaOf(path, file);
    return used === undefined ? undefined : media?.get(used);
  };
  return {
    link(href) {
      if (typeof href !== 'string') return undefined;
      const document = published(href);
      if (document) return { href: whole(document.address) };
      switch (linkKind(href)) {
        case 'web':
          return { href, rel: 'external' };
        case 'page':
          return { href: whole(href) };
        case 'fragment':
          return { href: whole(`#${headingPrefix}${href.slice(1)}`) };
        case 'mail':
        case 'phone':
          return { href };
        case undefined:
          return undefined;
      }
    },
    image(src) {
      const picture = typeof src === 'string' ? published(src) : undefined;
      if (!picture) return undefined;
      const { address, width, height } = picture;
      return {
        src: whole(address),
        ...(width === undefined || height === undefined ? {} : { width, height }),
        loading: 'lazy',
        decoding: 'async',
      };
    },
  };
}
