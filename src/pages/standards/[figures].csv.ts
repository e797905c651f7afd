import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { csvText, csvType } from '../../formats/csv.ts';
import { digest } from '../../sources/digest.ts';
import { getSite } from '../../sources/site.ts';
import { allFigures } from '../../views/standards/figures.ts';

export const getStaticPaths = (async () =>
  allFigures(await getSite()).map(({ slug, rows }) => ({
    params: { figures: slug },
    props: { rows },
    cacheKey: digest(rows),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { rows } }) =>
  new Response(csvText(rows), { headers: { 'content-type': csvType } });
