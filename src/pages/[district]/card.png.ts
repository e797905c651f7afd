import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { digest } from '../../sources/digest.ts';
import { getSite } from '../../sources/site.ts';
import { districtCards } from '../../views/card.ts';
import { cardResponse } from '../_card.ts';

export const getStaticPaths = (async () =>
  districtCards(await getSite()).map(({ params, view }) => ({
    params,
    props: { view },
    cacheKey: digest(view),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  cardResponse(view);
