import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { districtPath, paths } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import type { Words } from './words.ts';

export interface PlacesView {
  head: Head;
  title: string;
  lead: string;
  /** One group for each letter that has a place. */
  letters: { letter: string; id: string; places: Words[] }[];
}

/** `/places/`: every town, village, ward and parish with its district: the way to a team without any script. */
export function placesView(site: Site): PlacesView {
  const places = site.districts
    .flatMap((district) =>
      district.places.map(({ name, also }) => ({
        name,
        also,
        district: district.name,
        href: districtPath(district.slug),
      })),
    )
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.district, b.district));
  const letters = [...new Set(places.map(({ name }) => name.charAt(0).toUpperCase()))].sort(compareText);
  return {
    head: headOf(site, {
      path: paths.places,
      title: 'Every place, A to Z',
      description: `Every town, village, ward and parish in the area of ${site.force.name}, with the team that polices it.`,
      section: paths.home,
    }),
    title: 'Every place, A to Z',
    lead: 'Find your town, village or ward. The link leads to the team that polices it.',
    letters: letters.map((letter) => ({
      letter,
      id: `letter-${letter.toLowerCase()}`,
      places: places
        .filter(({ name }) => name.charAt(0).toUpperCase() === letter)
        .map(({ name, also, district, href }) => [
          { text: name, href },
          `${also.length > 0 ? ` (${also.join(', ')})` : ''}: ${district}`,
        ]),
    })),
  };
}
