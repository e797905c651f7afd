import type { Bulletin } from '../domain/bulletin.ts';
import { formatMonth } from '../domain/dates.ts';
import type { District, Report, Site } from '../domain/site.ts';
import { bulletinPath } from '../domain/subscription-urls.ts';
import { reportPath } from '../domain/urls.ts';
import { bulletinOf } from './bulletin.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import type { Words } from './words.ts';

/** The page that helps to send a bulletin; its texts are made from the bulletin itself. */
export interface BulletinPageView {
  head: Head;
  title: string;
  lead: string;
  bulletin: Bulletin;
  steps: Words[];
  /** The email as one file, for the copy button. */
  html: FrameLink;
  text: FrameLink;
}

/** The bulletin of every report. */
export function bulletinViews(
  site: Site,
): { params: { district: string; month: string }; view: BulletinPageView }[] {
  return site.districts.flatMap((district) =>
    district.reports.map((report) => ({
      params: { district: district.slug, month: report.month },
      view: bulletinPageView(report, district, site),
    })),
  );
}

function bulletinPageView(report: Report, district: District, site: Site): BulletinPageView {
  const month = formatMonth(report.month);
  const html = { text: 'the email', href: bulletinPath(district.slug, report.month, 'email.html') };
  const text = { text: 'plain text', href: bulletinPath(district.slug, report.month, 'email.txt') };
  return {
    head: headOf(site, {
      path: bulletinPath(district.slug, report.month),
      title: `Bulletin for ${month}, ${district.name}`,
      description: `The monthly email of the ${district.name} team for ${month}, ready to send on.`,
      breadcrumbs: [
        ...districtTrail(district, 'reports'),
        { text: month, href: reportPath(district.slug, report.month) },
      ],
      district,
      unlisted: true,
    }),
    title: `The ${month} bulletin for ${district.name}`,
    lead: 'The report as an email, made to be sent on: by the team to its list, by a parish clerk, by a residents’ group.',
    bulletin: bulletinOf(report, district, site),
    steps: [
      [
        'Open ',
        html,
        ', select all of it and copy it. It holds no picture and nothing that tells who reads it.',
      ],
      'Paste it into a new message of the mail program or mailing service you already have.',
      'Copy the subject, send it to yourself first, and read it on a phone.',
      'If your mailing service adds a way to leave the list, delete ours at the end.',
    ],
    html,
    text,
  };
}
