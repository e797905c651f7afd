import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cssType, themeCss } from '../formats/theme-css.ts';
import { digest } from '../sources/digest.ts';
import { getSite } from '../sources/site.ts';
import { themeViews } from '../views/theme.ts';

export const getStaticPaths = (async () =>
  themeViews(await getSite()).map(({ params, view }) => ({
    params,
    props: { view },
    cacheKey: digest(view),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  new Response(themeCss(view), { headers: { 'content-type': cssType } });
