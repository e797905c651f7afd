import type { FeedPart, FeedWords } from '../domain/feed.ts';
import type { District, Report, Site } from '../domain/site.ts';
import { changeLines } from './changes.ts';
import { listParts, pictureParts, recordParts } from './feed-parts.ts';
import type { Subject } from './feedback.ts';
import { shownFigures } from './figures.ts';
import { mediaOf } from './media.ts';
import { invitation } from './over-to-you.ts';

/**
 * The whole text of a report for feeds, in the order of its page. The invitation at its end is the one that never
 * changes: readers take a changed item for a new one.
 */
export function reportParts(report: Report, district: District, site: Site, about: Subject): FeedPart[] {
  const named = ({ name, did }: { name: string; did?: string | undefined }): FeedWords =>
    did ? [{ strong: `${name}:` }, ` ${did}`] : name;
  return [
    { kind: 'text', words: report.summary },
    ...pictureParts(site, report.image),
    ...recordParts('What you told us, and what we did', 'report', report.month, district, site),
    { kind: 'body', body: report.body, media: mediaOf(site, report.body) },
    ...listParts('The month in numbers', shownFigures(report.figures).map(figureLine)),
    ...listParts('What we will do next', report.next),
    ...listParts('Partners', report.partners.map(named)),
    ...listParts('Operations', report.operations.map(named)),
    ...listParts('What we changed here', changeLines(report.changes)),
    ...listParts(
      'Over to you',
      invitation(district, site, Infinity, about).flatMap(({ lines }) => lines),
    ),
  ];
}

function figureLine({ value, label, note }: { value: string; label: string; note?: string }): FeedWords {
  return [{ strong: value }, ` ${label}${note ? `. ${note}` : ''}`];
}
