import type { FeedPart } from '../domain/feed.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import { concernPath } from '../domain/urls.ts';
import { pairInRecord } from './concern-pair.ts';
import { recordLink } from './concern-record.ts';
import { pairParts } from './feed-parts.ts';

/**
 * One step of a concern for feeds, as its record tells it: what comes later changes nothing here, and has an item of
 * its own.
 */
export function answerParts(concern: Concern, step: ConcernStep, district: District, site: Site): FeedPart[] {
  return [
    ...pairParts(pairInRecord(concern, step, district, site)),
    {
      kind: 'text',
      words: [
        'Told in the ',
        recordLink(concern, step, district),
        '. ',
        {
          text: 'What happened step by step, and what you can do now',
          href: concernPath(district.slug, concern.concern),
        },
      ],
    },
  ];
}

/** The answer alone. */
export function answerSummary(concern: Concern, step: ConcernStep, district: District, site: Site): string {
  return pairInRecord(concern, step, district, site).did;
}
