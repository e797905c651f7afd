import type { Body } from '../domain/collections.ts';
import type { Site } from '../domain/site.ts';
import { mediaPath } from '../domain/urls.ts';

/** The public path of each media file that a body shows, by its path below `content/media`. */
export type MediaPaths = Readonly<Record<string, string>>;

/** A view with a body carries this too: a changed picture changes the page. */
export function mediaOf(site: Site, body: Body): MediaPaths {
  return Object.fromEntries(
    body.media.flatMap((file) => {
      const digest = site.media[file];
      return digest === undefined ? [] : [[file, mediaPath(file, digest)]];
    }),
  );
}
