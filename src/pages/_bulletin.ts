import type { GetStaticPaths } from 'astro';
import { digest } from '../sources/digest.ts';
import { getSite } from '../sources/site.ts';
import { bulletinViews } from '../views/bulletin-page.ts';

/** The bulletin of every report, for the files that are the email itself. */
export const bulletinPaths = (async () =>
  bulletinViews(await getSite()).map(({ params, view: { bulletin } }) => ({
    params,
    props: { bulletin },
    cacheKey: digest(bulletin),
  }))) satisfies GetStaticPaths;
