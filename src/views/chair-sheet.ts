import { formatDate, formatLongDate, formatTimeRange } from '../domain/dates.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { absoluteUrl, chairSheetPath, ledgerPath, meetingPath } from '../domain/urls.ts';
import { changedRows, openRows, type ChangedRow, type OpenRow } from './chair-rows.ts';
import { chairFacts } from './chair-facts.ts';
import { hasSheet } from './chair-sheet-link.ts';
import { fitSheet } from './fit-sheet.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { lastHeld } from './last-time.ts';
import { meetingTitle } from './meeting-row.ts';
import type { Words } from './words.ts';

/** One side of A4 for whoever chairs a meeting: how things stand since the last one. */
export interface ChairSheetView {
  head: Head;
  title: string;
  /** Which meeting, when and where. */
  byline: string;
  facts: { label: string; words: Words }[];
  open: { title: string; rows: OpenRow[]; more?: Words; none: string };
  changed: { title: string; rows: ChangedRow[]; more?: Words; none: string };
  /** On which day it was made, and where the rest stands. */
  source: Words;
}

export function chairSheetViews(
  site: Site,
): { params: { district: string; meeting: string }; view: ChairSheetView }[] {
  return site.districts.flatMap((district) =>
    district.meetings
      .filter((meeting) => hasSheet(meeting, district, site.asOf))
      .map((meeting) => ({
        params: { district: district.slug, meeting: meeting.stem },
        view: chairSheetView(meeting, district, site),
      })),
  );
}

function chairSheetView(meeting: Meeting, district: District, site: Site): ChairSheetView {
  const last = lastHeld(meeting, district) ?? lastHeld({ ...meeting, kind: 'lcm' }, district);
  const ledger = { text: 'the ledger', href: ledgerPath(district.slug) };
  const more = (left: number) => (left > 0 ? { more: [`${left} more on `, ledger, '.'] } : {});
  const name = meetingTitle(meeting);
  const text = {
    title: `${district.name}: since last time`,
    byline: `${name}. ${formatLongDate(meeting.date)}, ${formatTimeRange(meeting.start, meeting.end)}, ${meeting.venue.name}.`,
    facts: chairFacts(meeting, last, district, site),
    source: [
      `As published on ${formatDate(site.asOf)}. Everything stands on `,
      ledger,
      `: ${absoluteUrl(site.force.site, ledgerPath(district.slug)).replace('https://', '')}`,
    ],
  };
  const { open, changed } = fitSheet(text, {
    open: (room) => openRows(district, site, meeting.date, room),
    changed: (room) => changedRows(district, site, last?.date ?? '', room),
  });
  return {
    head: headOf(site, {
      path: chairSheetPath(district.slug, meeting.stem),
      title: `For the chair: ${name}, ${district.name}, ${formatDate(meeting.date)}`,
      description: `What is open, what changed and what is due in ${district.name}, on one side of paper.`,
      breadcrumbs: [
        ...districtTrail(district, 'meetings'),
        { text: name, href: meetingPath(district.slug, meeting.stem) },
      ],
      unlisted: true,
    }),
    ...text,
    open: {
      title: `Still open: ${open.shown.length + open.left}`,
      rows: open.shown,
      ...more(open.left),
      none: 'Nothing is open. Everything residents told the team has its answer.',
    },
    changed: {
      title: `${last ? `Changed since ${formatDate(last.date)}` : 'Answered'}: ${changed.shown.length + changed.left}`,
      rows: changed.shown,
      ...more(changed.left),
      none: 'Nothing was closed, passed on or opened again.',
    },
  };
}
