import { calendarsOf } from '../domain/calendars.ts';
import { feedDocuments } from '../domain/site-feeds.ts';
import type { Site } from '../domain/site.ts';
import { standardsOf } from '../domain/standards/catalogue.ts';
import { measures } from '../domain/standards/measures.ts';
import { figuresPath } from '../domain/standards-urls.ts';
import { bulletinPath, feedForms, feedListPath } from '../domain/subscription-urls.ts';
import * as urls from '../domain/urls.ts';
import { sitemapEntries } from './sitemap.ts';

/**
 * Every address of the site that a text may link to: each page of the sitemap, so that a new kind of page is known
 * as soon as search engines are told of it, and the feeds, files and old addresses that no search engine lists.
 */
export function sitePaths(site: Site): Set<string> {
  const { paths } = urls;
  return new Set([
    ...sitemapEntries(site).map(({ path }) => path),
    paths.search,
    paths.sitemap,
    feedListPath(),
    ...feedDocuments(site).flatMap(({ path }) => feedForms.map((form) => `${path}.${form}`)),
    ...(site.force.offline ? [paths.offline] : []),
    ...site.districts.flatMap(({ slug, formerly, reports }) => [
      feedListPath(slug),
      ...reports.flatMap(({ month }) =>
        (['', 'email.html', 'email.txt'] as const).map((file) => bulletinPath(slug, month, file)),
      ),
      ...formerly.flatMap(({ address }) => (address === undefined ? [] : urls.districtPath(address))),
    ]),
    ...[...standardsOf(site.force.limits), ...Object.values(measures)].map(({ slug }) => figuresPath(slug)),
    ...calendarsOf(site).map(({ path }) => path),
    ...Object.entries(site.media).map(([file, digest]) => urls.mediaPath(file, digest)),
  ]);
}
