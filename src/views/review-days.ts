import type { CaseReview } from '../domain/council.ts';
import { count } from './words.ts';

/** A step of a case review: by when, and what happens. */
export interface ReviewDay {
  when: string;
  what: string;
}

/**
 * What follows on a request, each step with the working days its council promises. A step without a promise says so:
 * the law sets no days (Anti-social Behaviour, Crime and Policing Act 2014, section 104).
 * @param appeal what can be done about a no
 * @returns nothing if no day is promised at all
 */
export function reviewDays(
  { decision_days, meeting_days, outcome_days }: CaseReview,
  appeal?: string,
): ReviewDay[] {
  if ([decision_days, meeting_days, outcome_days].every((days) => days === undefined)) return [];
  return [
    { when: 'The day you ask', what: 'Keep a copy of what you send, and write the date on it.' },
    {
      when: within(decision_days),
      what: 'The council writes whether there will be a review. If not, it says why.',
    },
    {
      when: within(meeting_days, 'of that'),
      what: 'The council, the police and whoever else was told meet and look at your case together.',
    },
    {
      when: within(outcome_days, 'of the meeting'),
      what: 'You are told what came of it, and what they were asked to do.',
    },
    ...(appeal === undefined ? [] : [{ when: 'If the answer is no', what: appeal }]),
  ];
}

function within(days: number | undefined, of = ''): string {
  return days === undefined ? 'No days promised' : `Within ${count(days, 'working day')} ${of}`.trim();
}
