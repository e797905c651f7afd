import * as z from 'zod';
import { publicationFields } from './changes.ts';
import { concernEntrySchema } from './concern.ts';
import { clockTime } from './date-fields.ts';
import { line, passage, reference } from './fields.ts';
import { figureSchema } from './figure.ts';
import { mediaUseSchema } from './media.ts';

/** `reports/<district>/<YYYY-MM>.md`: what a team heard and did in a month. The body is the report's prose. */
export const reportSchema = z.strictObject({
  ...publicationFields,
  published_time: clockTime()
    .optional()
    .meta({ title: 'Time it went out' })
    .describe('The time it went out, such as "17:00".'),
  by: reference('post')
    .meta({ title: 'Who wrote it' })
    .describe('The post that wrote it, from the team file.'),
  summary: passage(400).describe('Two or three sentences that lead the report and say what is not solved.'),
  concerns: z
    .array(concernEntrySchema)
    .default([])
    .describe('What residents told you, and what you did about each.'),
  partners: z
    .array(
      z.strictObject({
        name: line(120).describe('The partner, such as "Thurrock Council".'),
        did: passage(400)
          .optional()
          .meta({ title: 'What you did together' })
          .describe('What you did together.'),
      }),
    )
    .default([])
    .describe('Whom you worked with.'),
  operations: z
    .array(
      z.strictObject({
        name: line(80).describe('The name of the operation.'),
        did: passage(400).meta({ title: 'What it did' }).describe('What it is and what it did this month.'),
      }),
    )
    .default([])
    .describe('Operations that you ran or took part in.'),
  figures: z.array(figureSchema).default([]).describe('Numbers of the month.'),
  next: z
    .array(line(300))
    .default([])
    .meta({ title: 'What you will do next' })
    .describe('What you will do next month, one sentence each.'),
  image: mediaUseSchema.optional().meta({ title: 'Picture' }).describe('A picture at the top of the report.'),
});

export type ReportData = z.infer<typeof reportSchema>;
