import * as z from 'zod';
import { line, slug } from './fields.ts';
import { allowField } from './safety/allow.ts';

/** One subject that concerns, reports and search share. */
const topicSchema = z.strictObject({
  topic: slug().describe('The short name used in files and addresses; it never changes.'),
  name: line(60).describe('The name residents see, such as "Nuisance vehicles".'),
  also: z
    .array(line(60))
    .default([])
    .describe('Other words people use for it, such as "bikes"; search finds them.'),
  case_review: z
    .boolean()
    .optional()
    .describe('Write true if residents can ask for an ASB case review about it.'),
});

/** `topics.yaml`: every topic, in the order they are listed. */
export const topicsSchema = z.strictObject({
  topics: z.array(topicSchema).min(1).describe('Every topic, in the order they are listed.'),
  ...allowField,
});

export type Topic = z.infer<typeof topicSchema>;
