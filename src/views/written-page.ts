import { formatDate } from '../domain/dates.ts';
import type { Page, Site } from '../domain/site.ts';
import { pagePath } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import { mediaOf, type MediaPaths } from './media.ts';

export interface WrittenPageView {
  head: Head;
  title: string;
  lead: string;
  body: Page['body'];
  media: MediaPaths;
  reviewed: string;
}

/** Pages that the comms team writes as MDX: about, privacy. */
export function writtenPageViews(site: Site): { params: { page: string }; view: WrittenPageView }[] {
  return site.pages.map((page) => ({
    params: { page: page.slug },
    view: {
      head: headOf(site, { path: pagePath(page.slug), title: page.title, description: page.summary }),
      title: page.title,
      lead: page.summary,
      body: page.body,
      media: mediaOf(site, page.body),
      reviewed: `We last read this page through on ${formatDate(page.reviewed)}.`,
    },
  }));
}
