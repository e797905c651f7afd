import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSite } from '../../sources/site.ts';
import { feedResponse, feedRoutes } from '../_feed.ts';

export const getStaticPaths = (async () => feedRoutes(await getSite(), 'xml')) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { feed, form } }) =>
  feedResponse(feed, form);
