import { concernStatuses, isOpen, statusNames, type ConcernStatus } from '../domain/concern.ts';
import { formatMonth, monthOf } from '../domain/dates.ts';
import type { Concern } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import type { Topic } from '../domain/topic.ts';
import { ledgerListPath } from '../domain/urls.ts';
import { presentPair } from './concern-pair.ts';
import { districtTrail, headOf } from './head.ts';
import { closedIn, partsOf, type LedgerGroup, type LedgerView } from './ledger.ts';
import { byClosed, byDue, closingYears, tallyOf } from './ledger-parts.ts';
import { count, midSentence } from './words.ts';

/** A part of a district's ledger that has a page of its own. */
interface ListPage {
  list: 'years' | 'topics' | 'statuses';
  key: string;
  view: LedgerView;
}

/** Pages for each year in which something was closed, each topic that was raised, and each status. */
export function ledgerListViews(
  site: Site,
): { params: { district: string; list: string; key: string }; view: LedgerView }[] {
  return site.districts.flatMap((district) =>
    listPages(district, site).map(({ list, key, view }) => ({
      params: { district: district.slug, list, key },
      view,
    })),
  );
}

function listPages(district: District, site: Site): ListPage[] {
  const { concerns } = district;
  if (concerns.length === 0) return [];
  const raised = site.topics.filter(({ topic }) => concerns.some((concern) => concern.topic === topic));
  return [
    ...closingYears(district).map((year) => yearPage(year, district, site)),
    ...raised.map((topic) => topicPage(topic, district, site)),
    ...concernStatuses.map((status) => statusPage(status, district, site)),
  ];
}

function yearPage(year: string, district: District, site: Site): ListPage {
  const closed = closedIn(district, year);
  const months = [...new Set(closed.map(({ closedOn }) => monthOf(closedOn ?? '')))];
  const groups = months.map((month) =>
    group(
      `month-${month}`,
      formatMonth(month),
      closed.filter(({ closedOn }) => closedOn?.startsWith(month)),
    ),
  );
  return listPage(district, site, {
    list: 'years',
    key: year,
    name: `closed in ${year}`,
    lead: `${things(closed)} got an answer in ${year}, the newest first.`,
    concerns: closed,
    groups,
  });
}

function topicPage({ topic, name }: Topic, district: District, site: Site): ListPage {
  const concerns = district.concerns.filter((concern) => concern.topic === topic);
  const open = concerns.filter((concern) => concern.open).sort(byDue);
  const closed = concerns.filter((concern) => !concern.open).sort(byClosed);
  return listPage(district, site, {
    list: 'topics',
    key: topic,
    name: midSentence(name),
    lead: `${things(concerns)} about this, and what became of ${concerns.length === 1 ? 'it' : 'them'}.`,
    concerns,
    groups: [group('open', 'Open', open), group('closed', 'Closed', closed)],
  });
}

function statusPage(status: ConcernStatus, district: District, site: Site): ListPage {
  const concerns = district.concerns
    .filter((concern) => concern.status === status)
    .sort(isOpen(status) ? byDue : byClosed);
  const name = statusNames[status];
  return listPage(district, site, {
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

function listPage(
  district: District,
  site: Site,
  page: Pick<ListPage, 'list' | 'key'> & {
    name: string;
    lead: string;
    concerns: readonly Concern[];
    groups: readonly Plain[];
  },
): ListPage {
  const { list, key } = page;
  const path = ledgerListPath(district.slug, list, key);
  const title = `You said, we did: ${district.name}, ${page.name}`;
  const current = concernStatuses.find((status) => list === 'statuses' && status === key);
  const view = {
    head: headOf(site, {
      path,
      title,
      description: `What residents of ${district.name} told their community policing team: ${page.name}.`,
      breadcrumbs: districtTrail(district, 'ledger'),
      district,
    }),
    title,
    lead: page.lead,
    ...partsOf(district, site, path),
    tally: current ? tallyOf(district.concerns, { district, current }) : tallyOf(page.concerns),
    whole: !current,
    groups: page.groups
      .map(({ concerns, ...rest }) => ({
        ...rest,
        pairs: concerns.map((concern) => presentPair(concern, district, site)),
      }))
      .filter(({ pairs, none }) => pairs.length > 0 || none !== undefined),
  };
  return { list, key, view };
}

function things(concerns: readonly Concern[]): string {
  return count(concerns.length, 'thing you told us', 'things you told us');
}
