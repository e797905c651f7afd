import * as z from 'zod';
import { plainDate } from './date-fields.ts';
import { line, passage, reference } from './fields.ts';
import { figureSchema } from './figure.ts';
import { sourceSchema } from './source.ts';
import { allowField } from './safety/allow.ts';

/** `campaigns/<slug>.yaml`: a week of action that groups meetings and news over districts. */
export const campaignSchema = z
  .strictObject({
    name: line(100).describe('The name of the campaign.'),
    from: plainDate().describe('Its first day.'),
    to: plainDate().describe('Its last day.'),
    summary: passage(400).describe('What it is for, in one or two sentences.'),
    themes: z.array(line(100)).default([]).describe('What it was about, one theme a line.'),
    figures: z.array(figureSchema).default([]).describe('Numbers, such as how many events there were.'),
    districts: z
      .array(reference('district'))
      .default([])
      .describe('The districts that took part; leave it out for all of them.'),
    highlights: z
      .array(
        z.strictObject({
          what: line(300).describe('What happened.'),
          district: reference('district')
            .optional()
            .describe('The district it was in, by the name of its file.'),
          team: line(100).optional().describe('The team that did it.'),
          place: line(100).optional().describe('Where.'),
          partner: line(120).optional().describe('With whom.'),
        }),
      )
      .default([])
      .describe('A few things that happened, each with its team, place and partner.'),
    source: sourceSchema.optional().describe('Where the facts come from.'),
    ...allowField,
  })
  .refine((campaign) => campaign.from <= campaign.to, {
    path: ['to'],
    message: 'It ends before it begins.',
    params: { fix: 'Check both days.' },
  });

export type CampaignData = z.infer<typeof campaignSchema>;
