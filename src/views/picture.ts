import type { MediaUse } from '../domain/media.ts';
import type { Site } from '../domain/site.ts';
import { mediaPath } from '../domain/urls.ts';

/** A picture as the part `Picture` shows it. */
export interface PictureView {
  /** Below `content/media`. */
  file: string;
  src: string;
  alt: string;
  credit?: string;
  /** In pixels, once the file was measured. */
  width?: number;
  height?: number;
}

/** The published copy of a picture, to spread into a view; nothing if there is none. */
export function pictureOf(site: Site, image: MediaUse | undefined): { image?: PictureView } {
  if (!image) return {};
  const { file, alt, credit } = image;
  return {
    image: { file, src: mediaPath(file, site.media[file] ?? ''), alt, ...(credit ? { credit } : {}) },
  };
}
