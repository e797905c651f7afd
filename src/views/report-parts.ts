import type { FeedPart, FeedWords } from '../domain/feed.ts';
import type { District, Report, Site } from '../domain/site.ts';
import { changeLines } from './changes.ts';
import { pairInRecord } from './concern-pair.ts';
import { shownFigures } from './figures.ts';
import { mediaOf } from './media.ts';
import { invitation } from './over-to-you.ts';
import { pictureOf } from './picture.ts';
import { recordPairs } from './record-pairs.ts';
import type { Word, Words } from './words.ts';

/**
 * The whole text of a report for feeds, in the order of its page. The invitation at its end is the one that never
 * changes: readers take a changed item for a new one.
 */
export function reportParts(
  report: Report,
  district: District,
  site: Site,
  about: { title: string; url: string },
): FeedPart[] {
  const { image } = pictureOf(site, report.image);
  const named = ({ name, did }: { name: string; did?: string | undefined }): FeedWords =>
    did ? [{ strong: `${name}:` }, ` ${did}`] : name;
  return [
    { kind: 'text', words: report.summary },
    ...(image
      ? [
          {
            kind: 'picture' as const,
            src: image.src,
            alt: image.alt,
            ...(image.credit ? { credit: image.credit } : {}),
          },
        ]
      : []),
    ...pairParts(report, district, site),
    { kind: 'body', body: report.body, media: mediaOf(site, report.body) },
    ...section('The month in numbers', shownFigures(report.figures).map(figureLine)),
    ...section('What we will do next', report.next),
    ...section('Partners', report.partners.map(named)),
    ...section('Operations', report.operations.map(named)),
    ...section('What we changed here', changeLines(report.changes)),
    ...section(
      'Over to you',
      invitation(district, site, Infinity, about).flatMap(({ lines }) => lines),
    ),
  ];
}

function pairParts(report: Report, district: District, site: Site): FeedPart[] {
  const pairs = recordPairs(district, 'report', report.month).map(({ concern, step }) =>
    pairInRecord(concern, step, site),
  );
  if (pairs.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What you told us, and what we did' },
    ...pairs.flatMap(({ title, statuses, said, didLabel, did, note }): FeedPart[] => [
      {
        kind: 'heading',
        level: 3,
        text: `${title}: ${statuses.map(({ word }) => word.toLowerCase()).join(', ')}`,
      },
      { kind: 'text', words: [{ strong: 'You said:' }, ` ${said}`] },
      { kind: 'text', words: [{ strong: `${didLabel}:` }, ` ${did}`, ...noteWords(note)] },
    ]),
  ];
}

/** `Answered after 61 days` → ` (Answered after 61 days.)` */
function noteWords(note: Words | undefined): Word[] {
  if (note === undefined) return [];
  return [' (', ...(typeof note === 'string' ? [note] : note), '.)'];
}

function figureLine({ value, label, note }: { value: string; label: string; note?: string }): FeedWords {
  return [{ strong: value }, ` ${label}${note ? `. ${note}` : ''}`];
}

function section(text: string, items: FeedWords[]): FeedPart[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text },
        { kind: 'list', items },
      ];
}
