import * as z from 'zod';
import { attachmentSchema } from './attachment.ts';
import { publicationFields } from './changes.ts';
import { plainDate } from './date-fields.ts';
import { line, passage, reference } from './fields.ts';
import { figureSchema } from './figure.ts';
import { sourceSchema } from './source.ts';

export const evidenceKinds = {
  'accountability-paper': 'Accountability paper',
  survey: 'Survey',
  'case-study': 'Case study',
  inspection: 'Inspection',
} as const;

/** `evidence/<slug>.md`: an accountability paper, survey result or case study. The body is its text. */
export const evidenceSchema = z.strictObject({
  title: line(120).describe('What it is called.'),
  kind: z
    .enum(Object.keys(evidenceKinds) as [keyof typeof evidenceKinds, ...(keyof typeof evidenceKinds)[]])
    .describe('What it is: accountability-paper, survey, case-study or inspection.'),
  ...publicationFields,
  summary: passage(400).describe('What it says, in one or two sentences.'),
  number: line(40).optional().describe('The number of the paper, such as EPCP/05/17.'),
  body: line(120).optional().describe('The body it was written for.'),
  item: line(40).optional().describe('The item on that body’s agenda.'),
  dated: plainDate().optional().describe('The day of the paper or the survey itself.'),
  plan: line().optional().describe('The part of a plan that it answers to.'),
  districts: z
    .array(reference('district'))
    .default([])
    .describe('The districts it is about; leave it out for the whole force.'),
  problem_solving: z
    .strictObject({
      scan: passage(1200).describe('What the problem was.'),
      analyse: passage(1200).describe('What lay behind it.'),
      respond: passage(1200).describe('What was done.'),
      assess: passage(1200).describe('What came of it, and what did not.'),
    })
    .optional()
    .describe('The four steps of solving a problem, for a case study.'),
  figures: z.array(figureSchema).default([]).describe('Numbers in it.'),
  attachments: z.array(attachmentSchema).default([]).describe('Documents that belong to it.'),
  source: sourceSchema.optional().describe('Where it was published.'),
});

export type EvidenceData = z.infer<typeof evidenceSchema>;
