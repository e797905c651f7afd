import * as z from 'zod';
import { line } from '../fields.ts';
import { safetyRules } from './safety-rules.ts';

const names = safetyRules.map(({ rule }) => rule);

/** Findings that somebody looked at and lets stand, each with the reason: seen by whoever reviews the change. */
export const allowSchema = z
  .array(
    z.strictObject({
      rule: z.enum(names).describe('The rule, as the check names it in its message.'),
      text: z
        .string()
        .min(1)
        .max(300)
        .meta({ title: 'Words that may stand' })
        .describe('The words that may stand, exactly as they are written in this file.'),
      why: line(300)
        .meta({ title: 'Reason' })
        .describe('Why they may be published, for whoever reviews the change.'),
    }),
  )
  .default([]);

export type Allowed = z.infer<typeof allowSchema>[number];

/** The field of every file that holds texts for residents. */
export const allowField = {
  allow: allowSchema
    .meta({ title: 'Let stand (for reviewers)' })
    .describe('Texts that the check objects to and that may stand all the same, each with its reason.'),
};
