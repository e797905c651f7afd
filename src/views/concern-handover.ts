import { reasonNames } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { Site } from '../domain/site.ts';
import { concernPath, districtPath } from '../domain/urls.ts';
import type { Word, Words } from './words.ts';

/** A box over the steps: why it ended here, or who has it now. */
export interface Holder {
  title: string;
  words: Words;
}

/** For a concern that could not be done: why. For one that was passed on: who has it now, with its page there. */
export function heldBy(concern: Concern, last: ConcernStep, site: Site): { box?: Holder } {
  if (concern.status === 'could-not')
    return {
      box: {
        title: 'Why we could not',
        words: [
          ...(last.reason ? [{ strong: reasonNames[last.reason] }, ' '] : []),
          ...(last.because ? [last.because] : []),
        ],
      },
    };
  if (concern.status !== 'passed-on' || last.to === undefined) return {};
  const since = ` since ${formatDate(last.on)}.`;
  return {
    box: {
      title: 'Who has it now',
      words:
        typeof last.to === 'string'
          ? [{ strong: last.to }, since]
          : [...elsewhere(last.to, site), since, ' You can follow it there.'],
    },
  };
}

/** For a concern that another district passed on: where it was first told. */
export function givenBy({ from }: Concern, site: Site): { from?: Words } {
  return from ? { from: ['Passed on to us by ', ...elsewhere(from, site), '.'] } : {};
}

/** `Basildon: Bikes on Langdon Hills`: a concern of another district, or only that district while it is not public. */
export function elsewhere({ district, concern }: { district: string; concern: string }, site: Site): Word[] {
  const other = site.districts.find(({ slug }) => slug === district);
  const theirs = other?.concerns.find((candidate) => candidate.concern === concern);
  if (!other) return [district];
  if (!theirs) return [{ text: other.name, href: districtPath(district) }];
  return [{ text: `${other.name}: ${theirs.title}`, href: concernPath(district, concern) }];
}
