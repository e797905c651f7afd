/** What a new form begins with: what `npm run new` would write, and what it would say in remarks. */
import type { ContentEntry } from '../../domain/collections.ts';
import { formatLongDate, formatMonth } from '../../domain/dates.ts';
import { addMonths } from '../../domain/months.ts';
import type { District, Site } from '../../domain/site.ts';
import { TO_WRITE } from '../../domain/unfinished.ts';
import { readFrontMatter } from '../front-matter.ts';
import { meetingLink, meetingsOf, nextMeeting } from '../new/meeting-remarks.ts';
import { proposedDay } from '../new/meeting-habits.ts';
import type { NewFiles } from '../new/new-file.ts';
import { newMeeting } from '../new/new-meeting.ts';
import { newReport, nextMonth } from '../new/new-report.ts';
import { isFields } from './yaml-text.ts';

export interface BegunForm {
  /** The name of its file, without folder and ending. */
  name: string;
  /** What stands in its fields; what a person has to write is left out. */
  fields: Record<string, unknown>;
  /** Markdown to read above a field; `\\n` begins a line, as Sveltia CMS has it. */
  remarks: Record<string, string>;
}

/** What to do for a day or month that is not the proposed one. */
const OTHER =
  'For another, change “Name of the file” first: the anchor on the right, or the menu ⋮ on a small screen.';

/** The next report of a district: of the month that is due, or of the first after it that has no file. */
export function begunReport(site: Site, district: District, entries: readonly ContentEntry[]): BegunForm {
  const taken = new Set(entries.map(({ file }) => file));
  let month = nextMonth(district, site.asOf);
  while (taken.has(`reports/${district.slug}/${month}.md`)) month = addMonths(month, 1);
  const made = newReport(site, district, month);
  const begun = begunFrom(made, site.asOf);
  const open = district.concerns.filter((concern) => concern.open);
  const last = district.reports.find((report) => report.month < month);
  const lastMonth = last ? formatMonth(last.month) : '';
  return {
    ...begun,
    remarks: {
      published: lines([`**The report for ${formatMonth(month)}.** ${OTHER}`, ...made.notes]),
      ...(open.length > 0 && {
        concerns:
          '**Every open concern needs an answer, even if nothing has changed: open each and write “What you did”.** If one is over, choose where it stands now and empty “Residents hear more by”.',
      }),
      ...(last &&
        last.figures.length > 0 && {
          figures: lines([
            `Those of ${lastMonth}, to give again under the same words:`,
            ...last.figures.map(({ label, value, note }) => `${value} ${label}${note ? ` (${note})` : ''}`),
          ]),
        }),
      ...(last &&
        last.next.length > 0 && {
          next: lines([`In ${lastMonth} you said you would do this; tell what came of it:`, ...last.next]),
        }),
      body: lines([
        // The link as one writes it, not as one follows it.
        ...meetingsOf(district, month, site.asOf).map((meeting) =>
          meetingLink(district, meeting).replace(/\[.*$/, '`$&`'),
        ),
        nextMeeting(site, district, String(begun.fields['published'])),
      ]),
    },
  };
}

/** The next Local Community Meeting of a district, at its usual place and on a day that keeps the promise. */
export function begunMeeting(site: Site, district: District): BegunForm {
  const day = proposedDay(district, 'lcm', site.asOf, site.force.limits.meeting_gap.limit);
  const made = newMeeting(site, district, 'lcm', day);
  const title = `**A meeting on ${formatLongDate(day)}**, as is proposed. ${OTHER}`;
  return { ...begunFrom(made, site.asOf), remarks: { kind: lines([title, ...made.notes]) } };
}

function begunFrom({ files }: NewFiles, asOf: string): BegunForm {
  const [{ file, text } = { file: '', text: '' }] = files;
  const all = readFrontMatter(text, file).value?.data ?? {};
  // A day to come holds it back as well, and needs nothing switched off.
  const waits = String(all['published']) > asOf;
  const fields = Object.fromEntries(Object.entries(all).filter(([key]) => key !== 'draft' || !waits));
  const name = /([^/]+)\.md$/.exec(file)?.[1] ?? '';
  return { name, fields: written(fields) as Record<string, unknown>, remarks: {} };
}

/** Without what is still to be written: an empty field says that better. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (!isFields(value)) return value;
  const filled = Object.entries(value).filter(
    ([, one]) => !(typeof one === 'string' && one.startsWith(TO_WRITE)),
  );
  return Object.fromEntries(filled.map(([key, one]) => [key, written(one)]));
}

function lines(sentences: readonly string[]): string {
  return sentences.join('\\n');
}
