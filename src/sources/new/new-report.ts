import { addDays, formatLongDate, formatMonth, isMonth, monthOf } from '../../domain/dates.ts';
import { addMonths, lastDayOf } from '../../domain/months.ts';
import type { District, Report, Site } from '../../domain/site.ts';
import { TO_WRITE } from '../../domain/unfinished.ts';
import { concernEntry, newConcern, reopenedConcern } from './concern-entry.ts';
import { meetingRemarks } from './meeting-remarks.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { usualWriter } from './usual.ts';
import { remark, scalar } from './yaml-text.ts';

/** The month to propose: the oldest of the last three that has no report and no later one, else the present one. */
export function nextMonth({ reports }: District, asOf: string): string {
  const last = [3, 2, 1].map((back) => addMonths(monthOf(asOf), -back));
  const newest = reports[0]?.month ?? '';
  return last.find((month) => month > newest) ?? monthOf(asOf);
}

/**
 * A month's report as a draft: each open concern with what came before, last month's figures, the meetings, the post
 * that usually writes, and the last day in time (rule R3).
 * @param month `YYYY-MM`
 */
export function newReport(site: Site, district: District, month: string): NewFiles {
  if (!isMonth(month))
    throw new NewRefused(`"${month}" is not a month: write year and month with a hyphen, such as 2026-12.`);
  if (month < monthOf(district.team.since))
    throw new NewRefused(
      `The team of ${district.name} began on ${formatLongDate(district.team.since)}: it has no report for ${formatMonth(month)}.`,
    );
  const { limit } = site.force.limits.report_due;
  const due = addDays(lastDayOf(month), limit);
  const published = due < site.asOf ? site.asOf : due;
  // When residents can read of it next.
  const nextDue = addDays(lastDayOf(due < published ? monthOf(published) : addMonths(month, 1)), limit);
  const open = district.concerns.filter((concern) => concern.open);
  const last = district.reports.find((report) => report.month < month);
  const parts = [
    '---',
    remark(
      `${district.name}, report for ${formatMonth(month)}. Lines that begin with # are notes for you; no reader sees them.`,
    ),
    remark(
      `Write what is "${TO_WRITE}" and the text below the second line of hyphens, then delete "draft: true". "npm run check" lists what is left.`,
    ),
    'draft: true',
    ...(due < site.asOf
      ? [remark(`It goes out on this day. The last day in time was ${formatLongDate(due)}.`)]
      : [
          remark(
            `Change this to the day it goes out: today, or a later day, and until then nobody sees it. After ${formatLongDate(due)} it is late.`,
          ),
        ]),
    `published: ${published}`,
    `by: ${usualWriter(district)}`,
    `summary: ${TO_WRITE} Two or three sentences that say the most important thing, and what is not solved.`,
    ...concernLines(district, open, published, nextDue),
    ...reopenedConcern(district, nextDue),
    newConcern(district, site.topics, nextDue),
    ...figureLines(last),
    ...nextLines(last),
    ...meetingRemarks(site, district, month, published),
    '---',
    '',
  ];
  return {
    files: [{ file: `reports/${district.slug}/${month}.md`, text: parts.join('\n') }],
    notes: [
      due < site.asOf ? `It was due by ${formatLongDate(due)}.` : `It is due by ${formatLongDate(due)}.`,
    ],
    toFill: [
      'summary',
      ...(open.length > 0
        ? [`what you did about ${open.length === 1 ? 'one open concern' : `${open.length} open concerns`}`]
        : []),
      'figures',
      'next',
      'the text',
    ],
  };
}

function concernLines(
  district: District,
  open: District['concerns'],
  published: string,
  due: string,
): string[] {
  if (open.length === 0)
    return [remark('No concern is open. If there is a new one, delete "[]".'), 'concerns: []'];
  return [
    remark(
      'Every open concern needs a line, even if nothing has changed. If one is over, write done, could-not (with reason and because) or passed-on (with to) in place of in-hand, and delete its "due".',
    ),
    'concerns:',
    ...open.map((concern) => concernEntry(district, concern, published, due)),
  ];
}

function figureLines(last: Report | undefined): string[] {
  if (!last || last.figures.length === 0) return ['figures: []'];
  return [
    remark(
      `The figures of ${formatMonth(last.month)}. For one you have again: delete the # before its lines, write the number, and delete "[]".`,
    ),
    'figures: []',
    ...last.figures.flatMap(({ label, value }) => [
      '#  - value:',
      `#    label: ${scalar(label)}`,
      `#    # It was ${value}.`,
    ]),
  ];
}

function nextLines(last: Report | undefined): string[] {
  return [
    ...(last && last.next.length > 0
      ? [
          remark(`What you said in ${formatMonth(last.month)} you would do next; tell what came of it:`),
          ...last.next.map((one) => remark(`- ${one}`)),
        ]
      : []),
    'next: []',
  ];
}
