import { formatDate, formatLongDate, formatTimeRange } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { absoluteUrl, chairSheetPath, ledgerPath, meetingPath } from '../domain/urls.ts';
import {
  changedHeight,
  changedRows,
  openHeight,
  openRows,
  type ChangedRow,
  type OpenRow,
} from './chair-rows.ts';
import { prioritiesOf } from './district-facts.ts';
import { clip, fitRows } from './fit-lines.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { cameText, lastHeld } from './last-time.ts';
import { comingMeetings, isOff, meetingTitle } from './meeting-row.ts';
import { count, type Words } from './words.ts';

/** One side of A4 for whoever chairs a meeting: how things stand since the last one. */
export interface ChairSheetView {
  head: Head;
  title: string;
  /** Which meeting, when and where. */
  byline: Words;
  facts: { label: string; words: Words }[];
  open: { title: string; rows: OpenRow[]; more?: Words; none: string };
  changed: { title: string; rows: ChangedRow[]; more?: Words; none: string };
  /** On which day it was made, and where the rest stands. */
  source: Words;
}

/** Lines of small print that the two lists may take together, and those kept for what changed. */
const LINES = 41;
const LINES_FOR_CHANGES = 10;
const PRIORITIES = 4;

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

/** The way from a meeting's page to its sheet; only while the meeting is to come and somebody chairs it. */
export function chairSheetLink(
  meeting: Meeting,
  district: District,
  asOf: string,
): { chairSheet?: FrameLink } {
  if (!hasSheet(meeting, district, asOf)) return {};
  return {
    chairSheet: {
      text: 'For the chair: since last time',
      href: chairSheetPath(district.slug, meeting.stem),
    },
  };
}

function hasSheet(meeting: Meeting, district: District, asOf: string): boolean {
  const isComing = comingMeetings(district, asOf).includes(meeting) && !isOff(meeting);
  return isComing && meetingKindFacts[meeting.kind].chaired;
}

function chairSheetView(meeting: Meeting, district: District, site: Site): ChairSheetView {
  const last = lastHeld(meeting, district) ?? lastHeld({ ...meeting, kind: 'lcm' }, district);
  const changed = changedRows(district, site, last?.date ?? '');
  const open = openRows(district, site, meeting.date);
  const kept = fitRows(changed, LINES_FOR_CHANGES, changedHeight).lines;
  const fitting = fitRows(open, LINES - kept, openHeight);
  const fittingChanges = fitRows(changed, LINES - fitting.lines, changedHeight);
  const ledger = { text: 'the ledger', href: ledgerPath(district.slug) };
  const more = (left: number) => (left > 0 ? { more: [`${left} more on `, ledger, '.'] } : {});
  const name = meetingTitle(meeting);
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
    title: `${district.name}: since last time`,
    byline: `${name}. ${formatLongDate(meeting.date)}, ${formatTimeRange(meeting.start, meeting.end)}, ${meeting.venue.name}.`,
    facts: [
      { label: 'Last time', words: lastWords(last, district) },
      { label: 'Due', words: dueWords(meeting, district, site) },
      { label: 'Priorities', words: priorityWords(district) },
    ].filter(({ words }) => words.length > 0),
    open: {
      title: `Still open: ${open.length}`,
      rows: fitting.shown,
      ...more(fitting.left),
      none: 'Nothing is open. Everything residents told the team has its answer.',
    },
    changed: {
      title: last
        ? `Changed since ${formatDate(last.date)}: ${changed.length}`
        : `Answered: ${changed.length}`,
      rows: fittingChanges.shown,
      ...more(fittingChanges.left),
      none: 'Nothing was closed, passed on or opened again.',
    },
    source: [
      `As published on ${formatDate(site.asOf)}. Everything stands on `,
      ledger,
      `: ${absoluteUrl(site.force.site, ledgerPath(district.slug)).replace('https://', '')}`,
    ],
  };
}

function lastWords(last: Meeting | undefined, district: District): Words {
  if (!last) return 'This is the first one that this site knows of.';
  const where = {
    text: `${formatDate(last.date)}, ${last.venue.place}`,
    href: meetingPath(district.slug, last.stem),
  };
  const raised = last.raised.length > 0 ? ` ${count(last.raised.length, 'thing')} came up.` : '';
  const kind = `${meetingKinds[last.kind].name}, `;
  return [kind, where, `. ${cameText(last.attendance)}${raised}`];
}

/** How much residents may expect tonight, and how much before they meet again. */
function dueWords(meeting: Meeting, district: District, site: Site): Words {
  const dues = district.concerns.flatMap(({ due }) => due ?? []);
  const late = dues.filter((due) => due < site.asOf).length;
  const tonight = dues.filter((due) => due >= site.asOf && due <= meeting.date).length;
  const next = comingMeetings(district, site.asOf).find(
    (other) => other.kind === meeting.kind && other.date > meeting.date && !isOff(other),
  );
  const before = dues.filter((due) => next && due > meeting.date && due <= next.date).length;
  const parts = [
    late > 0 ? `${count(late, 'step')} late` : '',
    `${count(tonight, 'step')} due by this meeting`,
    next ? `${before} more before the next one on ${formatDate(next.date)}` : 'no later meeting is announced',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function priorityWords(district: District): Words {
  const { items, note } = prioritiesOf(district);
  const titles = items.slice(0, PRIORITIES).map(({ title }, index) => `${index + 1}. ${clip(title, 60)}`);
  return [...titles, note].join(' ');
}
