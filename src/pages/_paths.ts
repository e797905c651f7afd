import type { Site } from '../domain/site.ts';
import { digest } from '../sources/digest.ts';
import { getSite } from '../sources/site.ts';

/** What a page of many is asked for with: the parts of its address. */
type Params = Record<string, string | undefined>;

/**
 * The `getStaticPaths` of a route whose views say everything that its pages show: a page is made again when its view
 * has changed, and only then.
 */
export function pathsOf<P extends Params, V>(viewsOf: (site: Site) => readonly { params: P; view: V }[]) {
  return async () =>
    viewsOf(await getSite()).map(({ params, view }) => ({ params, props: { view }, cacheKey: digest(view) }));
}
