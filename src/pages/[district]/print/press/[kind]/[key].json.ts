import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pressJson } from '../../../../../formats/press-texts.ts';
import { pressKitViews } from '../../../../../views/press-kit.ts';
import { pathsOf } from '../../../../_paths.ts';
import { pressTextsOf } from '../../../../_press.ts';

export const getStaticPaths = pathsOf(pressKitViews);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { view } }) =>
  new Response(pressJson(view, await pressTextsOf(view)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
