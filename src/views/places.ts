import { nearest } from '../domain/nearest.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { districtPath, paths } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';
import type { Words } from './words.ts';

export interface PlacesView {
  head: Head;
  title: string;
  lead: string;
  /** One group for each letter that has a place. */
  letters: { letter: string; id: string; places: Words[] }[];
  jump: FrameLink[];
}

/** `/places/`: every town, village, ward and parish with its district: the way to a team without any script. */
export function placesView(site: Site): PlacesView {
  const entries = site.districts
    .flatMap(placeEntries)
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.district, b.district));
  const letters = [...new Set(entries.map(({ name }) => name.charAt(0).toUpperCase()))];
  const title = 'Every place, A to Z';
  return {
    head: headOf(site, {
      path: paths.places,
      title,
      description: `Every town, village, ward and parish in the area of ${site.force.name}, with the team that polices it.`,
      section: paths.home,
    }),
    title,
    lead: 'Find your town, village or ward. The link leads to the team that polices it.',
    letters: letters.map((letter) => ({
      letter,
      id: letterId(letter),
      places: entries
        .filter(({ name }) => name.charAt(0).toUpperCase() === letter)
        .map(({ name, within, district, href }) => [
          { text: name, href },
          `${within && within !== district ? ` in ${within}` : ''}, ${district}`,
        ]),
    })),
    jump: letters.map((letter) => ({ text: letter, href: `#${letterId(letter)}` })),
  };
}

/**
 * Whether another name of a place earns a line of its own: `Lakeside` does. Names with the same first letter, which
 * would stand near the place's own, and misspellings, which search needs but nobody should read, do not.
 */
export function isOtherName(other: string, name: string): boolean {
  if (other.charAt(0) === name.charAt(0)) return false;
  const words = name.split(' ');
  const endings = words.map((_, start) => words.slice(start).join(' '));
  if (endings.includes(other)) return words[0] !== 'The';
  return nearest(other, endings) === undefined;
}

function placeEntries({ name: district, slug, places }: District) {
  const href = districtPath(slug);
  return places.flatMap(({ name, also }) => [
    { name, within: '', district, href },
    ...also
      .filter((other) => isOtherName(other, name))
      .map((other) => ({ name: other, within: name, district, href })),
  ]);
}

function letterId(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
