import * as z from 'zod';
import { line } from './fields.ts';
import { sourceSchema } from './source.ts';

const PANEL_PAPER = {
  name: 'Essex Police and Crime Panel, paper EPCP/05/17, item 6b',
  on: '2017-02-16',
};
export const GUARANTEE = { name: 'Neighbourhood Policing Guarantee', on: '2025-04-10' };
export const OWN_PROMISE = { name: 'Our own promise' };

/**
 * The limits of the standards (rules R1 to R21), in whole hours, days or months, with who promised them; each can be
 * set in `force.yaml`, and is published with its source.
 */
export const limitsSchema = z
  .strictObject({
    meeting_gap: limit('The longest time between two Local Community Meetings.', 'days', 42, PANEL_PAPER),
    report_due: limit(
      'The longest time from the end of a month until its report is published.',
      'days',
      14,
      OWN_PROMISE,
    ),
    attendance_due: limit(
      'The longest time from a meeting until its attendance is recorded.',
      'days',
      7,
      OWN_PROMISE,
    ),
    priorities_reviewed: limit('The longest time between two reviews of a priority.', 'months', 3, GUARANTEE),
    contacts_verified: limit('The longest time between two checks of a contact.', 'days', 90, OWN_PROMISE),
    reply: limit('The longest time until a team replies to a message.', 'hours', 72, GUARANTEE),
    engagement: z
      .strictObject({
        months: z.int().positive().default(6).describe('The number of months that are looked at.'),
        meetings: z
          .int()
          .positive()
          .default(6)
          .describe('The least number of meetings of any kind in that time.'),
        kinds: z
          .int()
          .positive()
          .default(3)
          .describe('The least number of different kinds of meeting in that time.'),
        source: sourceSchema.default(PANEL_PAPER).describe('Who promised it.'),
      })
      .prefault({})
      .describe('The least engagement of each district (rule R21).'),
  })
  .prefault({});

export type Limits = z.infer<typeof limitsSchema>;

function limit(
  what: string,
  unit: 'hours' | 'days' | 'months',
  most: number,
  source: { name: string; on?: string },
) {
  return z
    .strictObject({
      limit: z.int().positive().default(most).describe(`The number of ${unit}, at most.`),
      source: sourceSchema.default(source).describe('Who promised it, and when.'),
      note: line().optional().describe('What residents should know about this limit.'),
    })
    .prefault({})
    .describe(what);
}
