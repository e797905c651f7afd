import { formatDate } from '../domain/dates.ts';
import type { NearTable } from '../domain/near.ts';
import { placeKey, type PlaceTable } from '../domain/place-table.ts';
import { writeShared } from '../domain/postcode-codes.ts';
import type { PostcodeTable } from '../domain/postcode-lookup.ts';
import type { Postcodes } from '../domain/postcodes.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { districtPath, paths } from '../domain/urls.ts';
import { sourceWords } from './source.ts';
import type { Words } from './words.ts';

/** The one box: a postcode, or a town, village, ward or parish. */
export interface FinderView {
  label: string;
  hint: string;
  button: string;
  /** Where the form leads without script: the list of all places. */
  places: string;
  /** Where words go that are no place. */
  search: string;
  /** Whether “Near me” can be offered. */
  near: boolean;
}

export function finderView(site: Site): FinderView {
  const town = exampleTown(site);
  return {
    label: hasPostcodes(site) ? 'Postcode, town or village' : 'Town, village, street or subject',
    hint: hasPostcodes(site)
      ? `For example ${town}. A postcode is looked up in your browser and sent to nobody.`
      : `For example ${town}, or off-road bikes.`,
    button: 'Find',
    places: paths.places,
    search: paths.search,
    near: site.centres !== undefined,
  };
}

/** Where the tables of postcodes come from, as their licence asks: for the end of every page that uses them. */
export function finderSources(site: Site): Words[] {
  const table = site.exactPostcodes ?? site.postcodes ?? site.centres;
  return table ? [['Postcodes. ', ...sourceWords(table.source), ` ${table.licence}`]] : [];
}

/** `/search/postcodes.json`: the exact table where the force has one, else that of sectors. */
export function postcodeTable(site: Site): PostcodeTable {
  const { exactPostcodes: exact, postcodes } = site;
  const on = (exact ?? postcodes)?.source.on;
  return {
    ...(on === undefined ? {} : { on: formatDate(on) }),
    ...(exact ? { districts: exact.districts, outcodes: exact.outcodes } : sectorLines(postcodes)),
  };
}

/** `/search/near.json`: the middle of each sector, for “Near me”. */
export function nearTable({ centres }: Site): NearTable {
  const districts = Object.keys(centres?.districts ?? {});
  const points = [...Object.values(centres?.districts ?? {}), centres?.outside ?? ''];
  return {
    districts,
    points: points.map((text) =>
      text === '' ? [] : text.split(/,? /).map((degrees) => Math.round(Number(degrees) * 1000)),
    ),
  };
}

/** `/search/places.json`: every place with its district. */
export function placeTable(site: Site): PlaceTable {
  const places = new Map<string, Set<string>>();
  for (const district of site.districts)
    for (const name of namesIn(district)) {
      const key = placeKey(name);
      places.set(key, (places.get(key) ?? new Set()).add(district.slug));
    }
  return {
    force: site.force.name,
    otherForces: site.force.other_forces,
    districts: site.districts.map((district) => ({
      slug: district.slug,
      name: district.name,
      path: districtPath(district.slug),
      places: mainPlaces(district),
    })),
    places: Object.fromEntries(
      [...places].sort(([a], [b]) => compareText(a, b)).map(([key, slugs]) => [key, [...slugs]]),
    ),
  };
}

/** The few places that are named beside a district. */
export function mainPlaces({ places }: District): string {
  return places
    .filter(({ main }) => main)
    .map(({ name }) => name)
    .sort(compareText)
    .join(', ');
}

function namesIn({ name, places, councils }: District): string[] {
  return [
    name,
    ...councils.map(({ area }) => area),
    ...places.flatMap((place) => [place.name, ...place.also]),
  ];
}

function sectorLines(table: Postcodes | undefined): Pick<PostcodeTable, 'districts' | 'outcodes'> {
  if (!table) return { districts: [], outcodes: {} };
  const districts = [...new Set(Object.values(table.sectors).flat())].sort(compareText);
  const sectors = [
    ...Object.entries(table.sectors).map(([sector, slugs]) => ({
      sector,
      slugs,
      outside: table.partly_outside.includes(sector),
    })),
    ...table.outside.map((sector) => ({ sector, slugs: [], outside: true })),
  ].sort((a, b) => compareText(a.sector, b.sector));
  const lines = new Map<string, string[]>();
  for (const { sector, slugs, outside } of sectors) {
    const [outcode = '', digit = ''] = sector.split(' ');
    const code = writeShared(
      digit,
      slugs.map((slug) => districts.indexOf(slug)),
      outside,
    );
    lines.set(outcode, [...(lines.get(outcode) ?? []), code]);
  }
  return {
    districts,
    outcodes: Object.fromEntries([...lines].map(([outcode, codes]) => [outcode, codes.join(' ')])),
  };
}

function hasPostcodes({ exactPostcodes, postcodes }: Site): boolean {
  return (exactPostcodes ?? postcodes) !== undefined;
}

/** A town of the last district by name: an example that is true for every force. */
function exampleTown(site: Site): string {
  const places = site.districts.at(-1)?.places ?? [];
  return (places.find(({ main }) => main) ?? places[0])?.name ?? 'your town';
}
