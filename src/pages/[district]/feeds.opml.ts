import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { opml, opmlType } from '../../formats/opml.ts';
import { digest } from '../../sources/digest.ts';
import { getSite } from '../../sources/site.ts';
import { feedLists } from '../../views/feed-list.ts';

export const getStaticPaths = (async () =>
  feedLists(await getSite()).map(({ params, list }) => ({
    params,
    props: { list },
    cacheKey: digest(list),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { list } }) =>
  new Response(opml(list), { headers: { 'content-type': opmlType } });
