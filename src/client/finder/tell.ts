import type { NearAnswer } from '../../domain/near.ts';
import type { PlaceTable } from '../../domain/place-table.ts';
import type { PostcodeAnswer } from '../../domain/postcode-lookup.ts';
import { formatPostcode, type TypedPostcode } from '../../domain/postcode-text.ts';

/** An answer for somebody who looks for their team. */
export interface Told {
  text: string;
  /** Where to go on; a choice, when there is more than one. */
  links: { text: string; href: string; note?: string }[];
  /** There is one answer and no doubt: straight there. */
  go?: string;
  /** What was typed must be mended. */
  wrong?: boolean;
}

type Places = Pick<PlaceTable, 'force' | 'otherForces' | 'districts'>;

/** What is known of a postcode, as sentences. `on` is the day of the table, in words. */
export function tellPostcode(
  postcode: TypedPostcode,
  { kind, districts, outside }: PostcodeAnswer,
  { typed, on, places }: { typed: string; on?: string | undefined; places: Places },
): Told {
  const name = formatPostcode(postcode);
  const took = postcode.slips > 0 ? `We took “${typed}” for ${name}. ` : '';
  const links = districts.flatMap((slug) => linkTo(slug, places));
  const elsewhere = outside ? [otherForces(places)] : [];
  if (kind === 'outside')
    return { text: `${took}${name} is not in the area of ${places.force}.`, links: elsewhere };
  if (kind === 'probably') {
    const table = on === undefined ? 'our table' : `our table of ${on}`;
    return {
      text: `${took}${name} is not in ${table}. It may be new. ${probably(links, outside, places)}`,
      links: [...links, ...elsewhere],
    };
  }
  const [only] = links;
  if (only && links.length === 1 && !outside)
    return {
      text: `${took}${name} is in ${only.text}.`,
      links,
      ...(postcode.slips === 0 ? { go: only.href } : {}),
    };
  return { text: took + shared(postcode, links, outside, places), links: [...links, ...elsewhere] };
}

/** Something that was meant as a postcode and is none. */
export function tellFaulty(typed: string): Told {
  return {
    text: `“${typed}” is not a postcode. Check it, or type the name of your town or village.`,
    links: [],
    wrong: true,
  };
}

/** A place by its name; undefined when no district has it. */
export function tellPlace(typed: string, slugs: readonly string[], places: Places): Told {
  const links = slugs.flatMap((slug) => linkTo(slug, places));
  const [only] = links;
  return links.length === 1 && only
    ? { text: `${typed} is in ${only.text}.`, links, go: only.href }
    : { text: `There is more than one ${typed}. Which is yours?`, links };
}

/** Where somebody is, as their device says. */
export function tellNear({ districts, outside }: NearAnswer, places: Places): Told {
  const links = districts.flatMap((slug) => linkTo(slug, places));
  const elsewhere = outside ? [otherForces(places)] : [];
  const [only] = links;
  const text =
    links.length === 0
      ? `You are probably outside the area of ${places.force}.`
      : links.length === 1 && only && !outside
        ? `You are probably in ${only.text}.`
        : 'You are near a border. You are probably in one of these:';
  return { text, links: [...links, ...elsewhere] };
}

/** A sentence and no way on. */
export function tellOnly(text: string): Told {
  return { text, links: [] };
}

export const noTable = 'This site has no table of postcodes. Type the name of your town or village.';
export const notLoaded =
  'The table of postcodes did not load. Try again in a moment, or take your district from the list.';

function shared(postcode: TypedPostcode, links: Told['links'], outside: boolean, places: Places): string {
  const { outcode, sector } = postcode;
  const part = sector === undefined ? outcode : `${outcode} ${sector}`;
  const [only] = links;
  if (links.length === 1 && only)
    return `Part of ${part} is in ${only.text}. The rest is not in the area of ${places.force}.`;
  const names = links.map(({ text }) => text);
  const rest = outside ? ` Some of it is not in the area of ${places.force}.` : '';
  return `${part} is shared by ${listed(names)}.${rest} Which place is nearest to you?`;
}

function probably(links: Told['links'], outside: boolean, places: Places): string {
  const [only] = links;
  if (links.length === 0) return `It is probably not in the area of ${places.force}.`;
  if (links.length === 1 && only && !outside) return `It is probably in ${only.text}.`;
  return 'It is probably in one of these. Which place is nearest to you?';
}

function linkTo(slug: string, { districts }: Places): Told['links'] {
  const district = districts.find((each) => each.slug === slug);
  return district
    ? [
        {
          text: district.name,
          href: district.path,
          ...(district.places ? { note: district.places } : {}),
        },
      ]
    : [];
}

function otherForces({ otherForces: { name, url } }: Places): Told['links'][number] {
  return { text: `Somewhere else: ${name}`, href: url, note: 'It finds the police of every other place.' };
}

/** `A, B and C`; names of districts hold an "and" themselves, so commas part them all. */
function listed(names: readonly string[]): string {
  return names.length < 3 && !names.some((name) => name.includes(' and '))
    ? names.join(' and ')
    : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
