import { concernStatuses, isOpen, statusNames, type ConcernStatus } from '../domain/concern.ts';
import { formatMonth, monthOf } from '../domain/dates.ts';
import type { Concern } from '../domain/ledger.ts';
import { ledgerLists, type LedgerList } from '../domain/ledger-lists.ts';
import type { District, Site } from '../domain/site.ts';
import { ledgerListPath, topicPath } from '../domain/urls.ts';
import { presentPair } from './concern-pair.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, topicNames } from './head.ts';
import { closedIn, partsOf, yearLinks, type LedgerGroup, type LedgerView } from './ledger.ts';
import { byClosed, byDue, tallyOf } from './ledger-parts.ts';
import { count, midSentence } from './words.ts';

/** The page of each part of each district's ledger. */
export function ledgerListViews(
  site: Site,
): { params: { district: string; list: string; key: string }; view: LedgerView }[] {
  return site.districts.flatMap((district) =>
    ledgerLists(district.concerns).map((part) => ({
      params: { district: district.slug, ...part },
      view: listView(part, district, site),
    })),
  );
}

function listView(part: LedgerList, district: District, site: Site): LedgerView {
  const status = concernStatuses.find((each) => part.list === 'statuses' && each === part.key);
  if (status) return statusView(status, district, site);
  return part.list === 'years' ? yearView(part.key, district, site) : topicView(part.key, district, site);
}

function yearView(year: string, district: District, site: Site): LedgerView {
  const closed = closedIn(district, year);
  const months = [...new Set(closed.map(({ closedOn }) => monthOf(closedOn ?? '')))];
  const groups = months.map((month) =>
    group(
      `month-${month}`,
      formatMonth(month),
      closed.filter(({ closedOn }) => closedOn?.startsWith(month)),
    ),
  );
  return partView(district, site, {
    list: 'years',
    key: year,
    name: `closed in ${year}`,
    lead: `${things(closed)} got an answer in ${year}, the newest first.`,
    concerns: closed,
    groups,
  });
}

function topicView(topic: string, district: District, site: Site): LedgerView {
  const [name = topic] = topicNames(site, [topic]);
  const concerns = district.concerns.filter((concern) => concern.topic === topic);
  const open = concerns.filter((concern) => concern.open).sort(byDue);
  const closed = concerns.filter((concern) => !concern.open).sort(byClosed);
  return partView(district, site, {
    list: 'topics',
    key: topic,
    name: midSentence(name),
    lead: `${things(concerns)} about this, and what became of ${concerns.length === 1 ? 'it' : 'them'}.`,
    concerns,
    groups: [group('open', 'Open', open), group('closed', 'Closed', closed)],
    more: [{ text: `${name} in every district`, href: topicPath(topic) }],
  });
}

function statusView(status: ConcernStatus, district: District, site: Site): LedgerView {
  const concerns = district.concerns
    .filter((concern) => concern.status === status)
    .sort(isOpen(status) ? byDue : byClosed);
  const name = statusNames[status];
  return partView(district, site, {
    list: 'statuses',
    key: status,
    name: name.toLowerCase(),
    lead: statusLeads[status],
    concerns,
    groups: [{ ...group('concerns', `${name}: ${concerns.length}`, concerns), none: 'Nothing at present.' }],
  });
}

const statusLeads: Record<ConcernStatus, string> = {
  heard: 'What you told us and we have not begun. What is due first stands first.',
  'in-hand': 'What we are working on. What is due first stands first.',
  done: 'What is finished, the newest first. If it comes back, tell us and we open it again.',
  'could-not': 'What we could not do, with the reason and with what you can do now.',
  'passed-on': 'What somebody else has now, and who.',
};

/** Concerns under a heading, not yet as they are shown. */
type Plain = Omit<LedgerGroup, 'pairs'> & { concerns: readonly Concern[] };

function group(id: string, title: string, concerns: readonly Concern[]): Plain {
  return { id, title, concerns };
}

function partView(
  district: District,
  site: Site,
  part: LedgerList & {
    name: string;
    lead: string;
    concerns: readonly Concern[];
    groups: readonly Plain[];
    more?: readonly FrameLink[];
  },
): LedgerView {
  const { list, key } = part;
  const path = ledgerListPath(district.slug, list, key);
  const title = `You said, we did: ${district.name}, ${part.name}`;
  const current = concernStatuses.find((status) => list === 'statuses' && status === key);
  return {
    head: headOf(site, {
      path,
      title,
      description: `What residents of ${district.name} told their community policing team: ${part.name}.`,
      breadcrumbs: districtTrail(district, 'ledger'),
      district,
      feeds: [
        {
          scope: { district: district.slug, ...(list === 'topics' ? { topic: key } : {}) },
          kind: 'concerns',
        },
      ],
    }),
    title,
    lead: part.lead,
    ...partsOf(district, site, path),
    more: [...(list === 'years' ? yearLinks(district, key) : []), ...(part.more ?? [])],
    tally: current ? tallyOf(district.concerns, { district, current }) : tallyOf(part.concerns),
    whole: !current,
    groups: part.groups
      .map(({ concerns, ...rest }) => ({
        ...rest,
        pairs: concerns.map((concern) => presentPair(concern, district, site)),
      }))
      .filter(({ pairs, none }) => pairs.length > 0 || none !== undefined),
  };
}

function things(concerns: readonly Concern[]): string {
  return count(concerns.length, 'thing you told us', 'things you told us');
}
