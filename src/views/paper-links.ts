import { largePrintPath, leafletPath, paperReportPath, posterPath, pressPath } from '../domain/print-urls.ts';
import type { District, Meeting, Report } from '../domain/site.ts';
import type { FrameLink } from './frame.ts';
import { hasPoster } from './poster.ts';

/** What is there of a meeting for paper and for other papers. */
export function meetingPapers(meeting: Meeting, district: District, asOf: string): FrameLink[] {
  const { slug } = district;
  return [
    ...(hasPoster(meeting, district, asOf)
      ? [{ text: 'Print a poster', href: posterPath(slug, meeting.stem) }]
      : []),
    { text: 'For newsletters and websites', href: pressPath(slug, 'meeting', meeting.stem) },
  ];
}

/** What is there of a report for paper and for other papers. */
export function reportPapers({ month }: Report, { slug }: District): FrameLink[] {
  return [
    { text: 'Print on two sides', href: paperReportPath(slug, month) },
    { text: 'Large print', href: largePrintPath(slug, month) },
    { text: 'For newsletters and websites', href: pressPath(slug, 'report', month) },
  ];
}

/** What is there of a team for paper. */
export function teamPapers({ slug }: District): FrameLink[] {
  return [{ text: 'Print a leaflet about the team', href: leafletPath(slug) }];
}
