import type { Agency } from '../domain/guide.ts';
import type { Council, District, Site } from '../domain/site.ts';
import { phoneHref } from '../domain/urls.ts';
import { joinWords, type Word, type Words } from './words.ts';

/** Somebody who deals with a matter, and each way to tell them. */
export interface AgencyWords {
  name: string;
  ways: Words[];
}

/** Where the force's own page lists the districts, whose pages have the links of their councils. */
const CHOOSER = '#districts';

/**
 * An agency as the guide names it, for one matter.
 * @param district whose councils are meant; without one, whoever reads has yet to choose
 */
export function agencyWords(agency: string, matter: string, site: Site, district?: District): AgencyWords {
  switch (agency) {
    case 'police':
      return police(site);
    case 'council':
      return district ? councils(district.councils, matter) : ownCouncil();
    case 'highways':
      return highways(matter, site, district);
    default:
      return other(site.guide.agencies.find((one) => one.agency === agency));
  }
}

function police({ force: { contact } }: Site): AgencyWords {
  const online = { text: 'report online', href: contact.report_online };
  const call = { text: `call ${contact.non_emergency}`, href: phoneHref(contact.non_emergency) };
  return { name: 'The police', ways: [['The police: ', online, ' or ', call, '.']] };
}

function ownCouncil(): AgencyWords {
  const choose = { text: 'choose your district', href: CHOOSER };
  return { name: 'Your council', ways: [['Your council: ', choose, ' for its link.']] };
}

/** Each council by its page for the matter; where none is known, that is said. */
function councils(those: readonly Council[], matter: string): AgencyWords {
  return {
    name:
      those.length > 1
        ? `Your council (${those.map(({ area }) => area).join(' or ')})`
        : joinWords(those.map(({ name }) => name)),
    ways: those.map((council): Words => {
      const where: Word[] = those.length > 1 ? [`If you live in ${council.area}: `] : [];
      const href = council.services[matter];
      const link = { text: council.name, href: href ?? council.website };
      return [
        ...where,
        link,
        href ? ', its page for this.' : ', its website: we know of no page for this alone.',
      ];
    }),
  };
}

/** A unitary council keeps its own roads; elsewhere the county council does. */
function highways(matter: string, site: Site, district?: District): AgencyWords {
  const { county } = site.guide;
  if (!county) return district ? councils(district.councils, matter) : ownCouncil();
  const name = county.name;
  const ways: Words[] = [
    [
      { text: name, href: county.highways },
      ...(county.phone ? [', or in a hurry ', { text: county.phone, href: phoneHref(county.phone) }] : []),
      '.',
    ],
  ];
  const all = (district ? [district] : site.districts).flatMap((one) => one.councils);
  const unitary = all.filter(({ kind }) => kind === 'unitary');
  if (unitary.length === 0) return { name, ways };
  if (district)
    return unitary.length === all.length
      ? councils(unitary, matter)
      : merged({ name, ways }, councils(unitary, matter));
  const areas = joinWords(unitary.map(({ area }) => area));
  const choose = { text: 'choose your district', href: CHOOSER };
  return {
    name: `${name}, or the council in ${areas}`,
    ways: [...ways, [`In ${areas} the council itself: `, choose, '.']],
  };
}

function merged(a: AgencyWords, b: AgencyWords): AgencyWords {
  return { name: `${a.name} and ${b.name}`, ways: [...a.ways, ...b.ways] };
}

function other(agency: Agency | undefined): AgencyWords {
  if (!agency) return { name: '', ways: [] };
  const { name, url, phone, note } = agency;
  if (!url && !phone) return { name, ways: [] };
  const call = phone ? [{ text: phone, href: phoneHref(phone) }] : [];
  const words: Word[] = url
    ? [{ text: name, href: url }, ...(phone ? [', ', ...call] : [])]
    : [`${name}: `, ...call];
  return { name, ways: [[...words, '.', ...(note ? [` ${note}`] : [])]] };
}
