import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pressJson } from '../../../../../formats/press-texts.ts';
import { digest } from '../../../../../sources/digest.ts';
import { getSite } from '../../../../../sources/site.ts';
import { pressKitViews } from '../../../../../views/press-kit.ts';
import { pressTextsOf } from '../../../../_press.ts';

export const getStaticPaths = (async () =>
  pressKitViews(await getSite()).map(({ params, view }) => ({
    params,
    props: { view },
    cacheKey: digest(view),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { view } }) =>
  new Response(pressJson(view, await pressTextsOf(view)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
