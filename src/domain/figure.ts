import * as z from 'zod';
import { line } from './fields.ts';
import { sourceSchema } from './source.ts';

/** A number with what it counts, shown large. */
export const figureSchema = z.strictObject({
  value: z.number().meta({ title: 'Number' }).describe('The number.'),
  label: line(80).meta({ title: 'What it counts' }).describe('What it counts, such as "bikes seized".'),
  note: line().optional().describe('What one should know to read it rightly.'),
  source: sourceSchema.optional().describe('Where it comes from, if not from the team itself.'),
});

export type Figure = z.infer<typeof figureSchema>;
