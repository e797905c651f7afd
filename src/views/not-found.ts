import type { Site } from '../domain/site.ts';
import { districtPath, paths, phoneHref } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import type { Words } from './words.ts';

export interface NotFoundView {
  head: Head;
  title: string;
  lead: string;
  ways: LinkRow[];
  districts: LinkRow[];
  emergency: Words;
}

/** What stands at an address that nothing has: a way on. */
export function notFoundView(site: Site): NotFoundView {
  const { emergency, non_emergency } = site.force.contact;
  return {
    head: headOf(site, {
      path: '/404.html',
      title: 'Page not found',
      description: 'There is no page at this address.',
    }),
    title: 'There is no page here',
    lead: 'The address may be mistyped, or the page was taken down. Here is a way on.',
    ways: [
      {
        title: 'Search the site',
        href: paths.search,
        lines: ['Reports, meetings and news, by a word or a place.'],
      },
      {
        title: 'Every place, A to Z',
        href: paths.places,
        lines: ['From your town, village or ward to your team.'],
      },
      {
        title: 'Contact us',
        href: paths.contact,
        lines: ['By phone, online, by text relay or in sign language.'],
      },
    ],
    districts: site.districts.map(({ name, slug }) => ({ title: name, href: districtPath(slug), lines: [] })),
    emergency: [
      'In danger now? ',
      { text: `Call ${emergency}`, href: phoneHref(emergency) },
      '. Otherwise call ',
      { text: non_emergency, href: phoneHref(non_emergency) },
      '.',
    ],
  };
}
