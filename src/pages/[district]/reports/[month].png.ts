import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { reportCards } from '../../../views/card.ts';
import { cardResponse } from '../../_card.ts';
import { pathsOf } from '../../_paths.ts';

export const getStaticPaths = pathsOf(reportCards);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  cardResponse(view);
