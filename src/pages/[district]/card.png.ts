import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { districtCards } from '../../views/card.ts';
import { cardResponse } from '../_card.ts';
import { pathsOf } from '../_paths.ts';

export const getStaticPaths = pathsOf(districtCards);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  cardResponse(view);
