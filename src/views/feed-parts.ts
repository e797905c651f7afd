import type { FeedPart, FeedWords } from '../domain/feed.ts';
import type { ConcernStep } from '../domain/ledger.ts';
import type { MediaUse } from '../domain/media.ts';
import type { District, Site } from '../domain/site.ts';
import { pairInRecord, type ConcernPair } from './concern-pair.ts';
import { pictureOf } from './picture.ts';
import { recordPairs } from './record-pairs.ts';
import type { Word, Words } from './words.ts';

/** A picture as a piece of a text; nothing if there is none. */
export function pictureParts(site: Site, use: MediaUse | undefined): FeedPart[] {
  const { image } = pictureOf(site, use);
  if (!image) return [];
  const { src, alt, credit } = image;
  return [{ kind: 'picture', src, alt, ...(credit ? { credit } : {}) }];
}

/** What a report or a meeting tells of concerns, under one heading. */
export function recordParts(
  heading: string,
  kind: ConcernStep['in']['kind'],
  key: string,
  district: District,
  site: Site,
): FeedPart[] {
  const pairs = recordPairs(district, kind, key).map(({ concern, step }) =>
    pairInRecord(concern, step, district, site),
  );
  if (pairs.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    ...pairs.flatMap((pair): FeedPart[] => [
      {
        kind: 'heading',
        level: 3,
        text: `${pair.title}: ${pair.statuses.map(({ word }) => word.toLowerCase()).join(', ')}`,
      },
      ...pairParts(pair),
    ]),
  ];
}

/** "You said", and what became of it. */
export function pairParts({ said, didLabel, did, note }: ConcernPair): FeedPart[] {
  return [
    { kind: 'text', words: [{ strong: 'You said:' }, ` ${said}`] },
    { kind: 'text', words: [{ strong: `${didLabel}:` }, ` ${did}`, ...noteWords(note)] },
  ];
}

/** `Answered after 61 days` → ` (Answered after 61 days.)` */
function noteWords(note: Words | undefined): Word[] {
  if (note === undefined) return [];
  return [' (', ...(typeof note === 'string' ? [note] : note), '.)'];
}

/** A list under a heading; nothing if it is empty. */
export function listParts(text: string, items: readonly FeedWords[]): FeedPart[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text },
        { kind: 'list', items },
      ];
}
