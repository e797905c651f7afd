import * as z from 'zod';
import { attachmentSchema } from './attachment.ts';
import { month, plainDate } from './date-fields.ts';
import { line, passage } from './fields.ts';
import { sourceSchema } from './source.ts';
import { allowField } from './safety/allow.ts';

/** The words of the register for where a recommendation stands. */
export const recommendationStatuses = [
  'awaiting-review',
  'being-progressed',
  'complete',
  'superseded',
  'closed',
] as const;
const ratings = ['red', 'amber', 'green', 'not-stated'] as const;

/** `recommendations/<slug>.yaml`: an inspectorate's recommendation with its dated history. */
export const recommendationSchema = z.strictObject({
  title: line(120).describe('What it asks for, in a few words.'),
  body: line(120).describe('The inspectorate that made it.'),
  number: line(20).describe('Its number there.'),
  theme: line(120).optional().describe('The theme it belongs to.'),
  addressed_to: line(120).describe('Whom it is addressed to, such as "All forces".'),
  text: passage(2000).describe('The recommendation itself.'),
  background: passage(4000).optional().describe('Why it was made.'),
  deadline: month().optional().describe('The month by which it was to be met.'),
  history: z
    .array(
      z
        .strictObject({
          on: plainDate().describe('The day of the entry.'),
          by: z.enum(['force', 'inspector']).describe('Who wrote it: the force, or the inspector.'),
          status: z.enum(recommendationStatuses).optional().describe('A status set on that day.'),
          comment: passage(12000).optional().describe('A comment made on that day.'),
        })
        .refine((entry) => (entry.status === undefined) !== (entry.comment === undefined), {
          message: 'An entry is either a status or a comment.',
          params: { fix: 'Split it into two entries with the same day.' },
        }),
    )
    .min(1)
    .describe('What happened, oldest first; a comment never changes the status.'),
  strands: z
    .array(
      z.strictObject({
        name: line(100).describe('The strand.'),
        rating: z.enum(ratings).describe('red, amber, green, or not-stated if nobody said.'),
        by: z.enum(['force', 'inspector']).default('force').describe('Who rated it.'),
        evidence: passage(4000).optional().describe('What the rating rests on.'),
      }),
    )
    .default([])
    .describe('Parts of the recommendation that were rated one by one.'),
  attachments: z.array(attachmentSchema).default([]).describe('Documents that belong to it.'),
  source: sourceSchema.describe('Where the recommendation is published.'),
  ...allowField,
});

export type RecommendationData = z.infer<typeof recommendationSchema>;
