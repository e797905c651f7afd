import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { digest } from '../../sources/digest.ts';
import { getSite } from '../../sources/site.ts';
import { districtReportsFeeds } from '../../views/reports-feed.ts';
import { rssResponse } from '../_feed.ts';

export const getStaticPaths = (async () =>
  districtReportsFeeds(await getSite()).map(({ params, feed }) => ({
    params,
    props: { feed },
    cacheKey: digest(feed),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  rssResponse(props.feed);
