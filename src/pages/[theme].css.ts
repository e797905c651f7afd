import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cssType, themeCss } from '../formats/theme-css.ts';
import { themeViews } from '../views/theme.ts';
import { pathsOf } from './_paths.ts';

export const getStaticPaths = pathsOf(themeViews);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  new Response(themeCss(view), { headers: { 'content-type': cssType } });
