import * as z from 'zod';
import { line } from './fields.ts';
import { sourceSchema } from './source.ts';

export const PANEL_PAPER = {
  name: 'Essex Police and Crime Panel, paper EPCP/05/17, item 6b',
  on: '2017-02-16',
};
export const GUARANTEE = { name: 'Neighbourhood Policing Guarantee', on: '2025-04-10' };
export const OWN_PROMISE = { name: 'Our own promise' };

/**
 * The limits of the standards (rules R1 to R21), with who promised them. Days are whole days, hours whole hours;
 * each can be set in `force.yaml`, and is published with its source.
 */
export const limitsSchema = z
  .strictObject({
    meeting_gap: limit('days between two Local Community Meetings, at most', 42, PANEL_PAPER),
    report_due: limit('days after the end of a month within which its report is published', 14, OWN_PROMISE),
    attendance_due: limit('days after a meeting within which its attendance is recorded', 7, OWN_PROMISE),
    priorities_reviewed: limit('months within which priorities are reviewed', 3, GUARANTEE),
    contacts_verified: limit('days within which contacts are checked', 90, OWN_PROMISE),
    reply: limit('hours within which a team replies', 72, GUARANTEE),
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
        source: sourceSchema
          .default(PANEL_PAPER)
          .describe('Who promised it: on average a meeting each month.'),
      })
      .prefault({})
      .describe('The least engagement of each district (rule R21).'),
  })
  .prefault({});

export type Limits = z.infer<typeof limitsSchema>;

function limit(what: string, most: number, source: { name: string; on?: string }) {
  return z
    .strictObject({
      limit: z.int().positive().default(most).describe(`The number of ${what}.`),
      source: sourceSchema.default(source).describe('Who promised it, and when.'),
      note: line().optional().describe('What residents should know about this limit.'),
    })
    .prefault({})
    .describe(`The number of ${what}, with its source.`);
}
