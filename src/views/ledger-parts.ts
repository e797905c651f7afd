import { statusNames, concernStatuses, type ConcernStatus } from '../domain/concern.ts';
import { formatDayMonth } from '../domain/dates.ts';
import type { Concern } from '../domain/ledger.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { absoluteUrl, ledgerListPath, ledgerPath, meetingPath } from '../domain/urls.ts';
import { mineIsNotHere } from './feedback.ts';
import type { FrameLink } from './frame.ts';
import { nextMeeting } from './meeting-row.ts';
import type { Words } from './words.ts';

/** How many concerns stand how; with `href`, the list of them. */
export interface TallyItem {
  kind: ConcernStatus;
  word: string;
  href?: string;
  current?: boolean;
}

/** One way to narrow the list. */
export interface Choice extends FrameLink {
  current: boolean;
}

/** Counts by status in their order; `linked` ones name every status and lead to its list, others leave zeros out. */
export function tallyOf(
  concerns: readonly Concern[],
  linked?: { district: District; current?: ConcernStatus | undefined },
): TallyItem[] {
  return concernStatuses.flatMap((status) => {
    const number = concerns.filter((concern) => concern.status === status).length;
    if (!linked && number === 0) return [];
    return {
      kind: status,
      word: `${number} ${statusNames[status].toLowerCase()}`,
      ...(linked
        ? {
            href: ledgerListPath(linked.district.slug, 'statuses', status),
            current: linked.current === status,
          }
        : {}),
    };
  });
}

/** `All 31`, `Nuisance vehicles 7`, `Drugs 6`: the most frequent first. `current` is the path of the page. */
export function topicChoices(district: District, site: Site, current: string): Choice[] {
  const { slug, concerns } = district;
  const topics = site.topics
    .map(({ topic, name }) => ({
      number: concerns.filter((concern) => concern.topic === topic).length,
      name,
      href: ledgerListPath(slug, 'topics', topic),
    }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number || compareText(a.name, b.name));
  return [{ number: concerns.length, name: 'All', href: ledgerPath(slug) }, ...topics].map(
    ({ name, number, href }) => ({ text: `${name} ${number}`, href, current: href === current }),
  );
}

/** Open concerns: the first due first, then those without a day, the longest open first. */
export function byDue(a: Concern, b: Concern): number {
  return (
    compareText(a.due ?? '9999', b.due ?? '9999') ||
    compareText(a.openedOn, b.openedOn) ||
    compareText(a.concern, b.concern)
  );
}

/** Closed concerns: the newest answer first. */
export function byClosed(a: Concern, b: Concern): number {
  return compareText(b.closedOn ?? '', a.closedOn ?? '') || compareText(a.concern, b.concern);
}

/** For residents who told the team something and do not find it. */
export function yoursNotHere(district: District, site: Site): Words {
  const { href } = mineIsNotHere(district, {
    title: `You said, we did: ${district.name}`,
    id: `${district.id}/concerns`,
    url: absoluteUrl(site.force.site, ledgerPath(district.slug)),
  });
  const meeting = nextMeeting(district, site.asOf);
  if (!meeting) return [{ text: 'Tell the team', href }, '. It will be on this page within a month.'];
  const next = {
    text: `the next meeting on ${formatDayMonth(meeting.date)}`,
    href: meetingPath(district.slug, meeting.stem),
  };
  return [
    { text: 'Tell the team', href },
    ', or say it at ',
    next,
    '. It will be on this page within a month.',
  ];
}
