import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { digest } from '../../sources/digest.ts';
import { publicCopy } from '../../sources/media.ts';
import { getSite } from '../../sources/site.ts';
import { publishedMedia } from '../../views/published-media.ts';

export const getStaticPaths = (async () =>
  publishedMedia(await getSite()).map((view) => ({
    params: { file: view.address.split('/').at(-1) },
    props: { view },
    cacheKey: digest(view),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { view } }) => {
  const { bytes, type } = await publicCopy(view.file, view.digest);
  return new Response(bytes, { headers: { 'content-type': type } });
};
