import type { GetStaticPathsResult } from 'astro';
import { digest } from '../sources/digest.ts';
import { publicCopy } from '../sources/media.ts';
import { getSite } from '../sources/site.ts';
import { publishedMedia, type ShownMedia } from '../views/published-media.ts';

/**
 * The media files with an ending, for the route that has this ending in its name: the preview takes an address for a
 * file's, without a slash at its end, only where the route says so.
 */
export async function mediaRoutes(ending: 'webp' | 'pdf') {
  return publishedMedia(await getSite())
    .filter(({ address }) => address.endsWith(`.${ending}`))
    .map((view) => ({
      params: { file: view.address.slice(view.address.lastIndexOf('/') + 1, -ending.length - 1) },
      props: { view },
      cacheKey: digest(view),
    })) satisfies GetStaticPathsResult;
}

/** The public copy of a media file. */
export async function mediaResponse({ file, digest }: ShownMedia): Promise<Response> {
  const { bytes, type } = await publicCopy(file, digest);
  return new Response(bytes, { headers: { 'content-type': type } });
}
