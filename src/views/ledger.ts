import { formatMonth, monthOf } from '../domain/dates.ts';
import type { Concern } from '../domain/ledger.ts';
import { closingYears } from '../domain/ledger-lists.ts';
import type { District, Site } from '../domain/site.ts';
import { ledgerListPath, ledgerPath } from '../domain/urls.ts';
import { presentPair, type ConcernPair } from './concern-pair.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import {
  byClosed,
  byDue,
  tallyOf,
  topicChoices,
  yoursNotHere,
  type Choice,
  type TallyItem,
} from './ledger-parts.ts';
import type { Words } from './words.ts';

/** Concerns under one heading. */
export interface LedgerGroup {
  id: string;
  title: string;
  pairs: ConcernPair[];
  /** What stands there when there are none. */
  none?: string;
}

/** A district's ledger, or a part of it. */
export interface LedgerView {
  head: Head;
  title: string;
  lead: string;
  tally: TallyItem[];
  /** Whether a script may narrow this list by status, because all it counts stands on the page. */
  whole: boolean;
  topics: Choice[];
  groups: LedgerGroup[];
  /** Ways to other lists: each year in which something was closed, newest first; the same topic elsewhere. */
  more: FrameLink[];
  notHere: { title: string; words: Words };
}

/** How many closed concerns stand on the first page before the links to their years. */
const CLOSED_SHOWN = 5;

export function ledgerViews(site: Site): { params: { district: string }; view: LedgerView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: ledgerView(district, site),
  }));
}

/** `All 31 things you told us`: the way to a district's ledger. */
export function ledgerLink({ slug, concerns }: District): FrameLink {
  const href = ledgerPath(slug);
  if (concerns.length === 0) return { text: 'What you told us', href };
  return {
    text: concerns.length === 1 ? 'The one thing you told us' : `All ${concerns.length} things you told us`,
    href,
  };
}

function ledgerView(district: District, site: Site): LedgerView {
  const { concerns } = district;
  const title = `You said, we did: ${district.name}`;
  const [first] = concerns;
  const open = concerns.filter((concern) => concern.open).sort(byDue);
  const closed = concerns.filter((concern) => !concern.open).sort(byClosed);
  const pairs = (list: readonly Concern[]) => list.map((concern) => presentPair(concern, district, site));
  return {
    head: headOf(site, {
      path: ledgerPath(district.slug),
      title,
      description: `Everything residents of ${district.name} told their community policing team, and what became of it.`,
      breadcrumbs: districtTrail(district),
      district,
      feeds: [{ scope: { district: district.slug }, kind: 'concerns' }],
    }),
    title,
    lead: first
      ? `Everything you told us since ${formatMonth(monthOf(first.openedOn))}, and what became of it. Nothing is taken off this list.`
      : 'Nobody has told us anything yet that we could write down here.',
    ...partsOf(district, site, ledgerPath(district.slug)),
    more: yearLinks(district),
    tally: first ? tallyOf(concerns, { district }) : [],
    whole: false,
    groups: first
      ? [
          {
            id: 'open',
            title: `Open: ${open.length}`,
            pairs: pairs(open),
            none: 'Everything you told us has its answer.',
          },
          {
            id: 'closed',
            title:
              closed.length > CLOSED_SHOWN
                ? `Closed last: ${CLOSED_SHOWN} of ${closed.length}`
                : `Closed: ${closed.length}`,
            pairs: pairs(closed.slice(0, CLOSED_SHOWN)),
            none: 'Nothing is closed yet.',
          },
        ]
      : [],
  };
}

/** What stands on every page of a ledger; `current` is the path of the page. */
export function partsOf(
  district: District,
  site: Site,
  current: string,
): Pick<LedgerView, 'topics' | 'notHere'> {
  return {
    topics: district.concerns.length > 0 ? topicChoices(district, site, current) : [],
    notHere: { title: 'Yours is not here?', words: yoursNotHere(district, site) },
  };
}

/** `Closed in 2026: 17`: the way to each year but the one given. */
export function yearLinks(district: District, except?: string): FrameLink[] {
  return closingYears(district.concerns)
    .filter((year) => year !== except)
    .map((year) => ({
      text: `Closed in ${year}: ${closedIn(district, year).length}`,
      href: ledgerListPath(district.slug, 'years', year),
    }));
}

/** What a district closed in a year and has not opened again, newest first. */
export function closedIn({ concerns }: District, year: string): Concern[] {
  return concerns.filter(({ closedOn }) => closedOn?.startsWith(year)).sort(byClosed);
}
