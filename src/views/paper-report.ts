import { largePrintPath, paperReportPath, typedAddress } from '../domain/print-urls.ts';
import type { Site } from '../domain/site.ts';
import { absoluteUrl, reportPath } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import { reportViews, type ReportView } from './report.ts';
import { emergencyLine } from './poster.ts';

/** A report for paper: the same as its page, without what one can only press. */
export interface PaperReportView extends Omit<ReportView, 'head' | 'ways' | 'papers' | 'invitation'> {
  head: Head;
  /** Where the report stands, whole and as one types it, and how to answer on paper. */
  url: string;
  typed: string;
  email: string;
  emergency: { strong: string; rest: string };
}

/** A way of printing a report. */
export type PaperKind = 'report' | 'large-print';

const kinds: Record<PaperKind, { path: (district: string, month: string) => string; title: string }> = {
  report: { path: paperReportPath, title: 'On two sides' },
  'large-print': { path: largePrintPath, title: 'Large print' },
};

/** Every report for paper, in one of the two ways. */
export function paperReportViews(
  site: Site,
  kind: PaperKind,
): { params: { district: string; month: string }; view: PaperReportView }[] {
  return reportViews(site).map(({ params, view }) => {
    const { title, byline, lead, counts, pairs, body, media, figures, partners, operations, next } = view;
    const district = site.districts.find(({ slug }) => slug === params.district);
    const url = absoluteUrl(site.force.site, reportPath(params.district, params.month));
    return {
      params,
      view: {
        ...{ title, byline, lead, counts, pairs, body, media, figures, partners, operations, next },
        ...(view.image ? { image: view.image } : {}),
        changes: view.changes,
        head: paperHead(site, view.head, kind, params),
        url,
        typed: typedAddress(url),
        email: district?.email ?? '',
        emergency: emergencyLine(site),
      },
    };
  });
}

function paperHead(
  site: Site,
  head: Head,
  kind: PaperKind,
  { district, month }: { district: string; month: string },
): Head {
  const { path, title } = kinds[kind];
  return headOf(site, {
    path: path(district, month),
    title: `${title}: ${head.title}`,
    description: head.description,
    breadcrumbs: [...head.breadcrumbs, { text: head.title, href: reportPath(district, month) }],
    unlisted: true,
  });
}
