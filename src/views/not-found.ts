import type { Site } from '../domain/site.ts';
import { districtPath, paths, phoneHref } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';
import type { Words } from './words.ts';

export interface NotFoundView {
  head: Head;
  title: string;
  lead: string;
  ways: FrameLink[];
  districts: FrameLink[];
  emergency: Words;
}

/** What stands at an address that nothing has: a way on. */
export function notFoundView(site: Site): NotFoundView {
  const { emergency, non_emergency } = site.force.contact;
  return {
    head: headOf(site, {
      path: '/404/',
      title: 'Page not found',
      description: 'There is no page at this address.',
    }),
    title: 'There is no page here',
    lead: 'The address may be mistyped, or the page was taken down. Here is a way on.',
    ways: [
      { text: 'Search the site', href: paths.search },
      { text: 'Every place, A to Z', href: paths.places },
      { text: 'Contact us', href: paths.contact },
    ],
    districts: site.districts.map(({ name, slug }) => ({ text: name, href: districtPath(slug) })),
    emergency: [
      'In danger now? ',
      { text: `Call ${emergency}`, href: phoneHref(emergency) },
      '. Otherwise call ',
      { text: non_emergency, href: phoneHref(non_emergency) },
      '.',
    ],
  };
}
