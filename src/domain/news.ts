import * as z from 'zod';
import { publicationFields } from './changes.ts';
import { webAddress } from './contact-fields.ts';
import { clockTime, plainDate } from './date-fields.ts';
import { line, passage, reference } from './fields.ts';
import { mediaUseSchema } from './media.ts';
import { sourceSchema } from './source.ts';

/** `news/<YYYY-MM-DD>-<slug>.md`: news for the whole force or for named districts. The body is its text. */
export const newsSchema = z.strictObject({
  title: line(120).describe('The headline.'),
  ...publicationFields,
  published_time: clockTime().optional().describe('The time it went out, such as "17:00".'),
  until: plainDate().optional().describe('The last day it is on the site, if it is only of use until then.'),
  summary: passage(300).describe('One or two sentences for lists and feeds.'),
  districts: z
    .array(reference('district'))
    .default([])
    .describe('The districts it is about; leave it out for the whole force.'),
  topics: z.array(reference('topic')).default([]).describe('Topics from topics.yaml.'),
  campaign: reference('campaign').optional().describe('The campaign it belongs to, by the name of its file.'),
  quotes: z
    .array(
      z.strictObject({
        words: passage(600).describe('What was said.'),
        name: line(80).describe('Who said it, as published.'),
        rank: line(60).optional().describe('The rank of the speaker, as published.'),
        post: line(120).optional().describe('The post of the speaker, as published.'),
      }),
    )
    .default([])
    .describe('Quotes with their speakers.'),
  video: z
    .strictObject({
      url: webAddress().describe('Where the video is; it is linked, never embedded.'),
      title: line(120).describe('What the video shows.'),
      transcript: passage(4000).describe('What is said and shown in it.'),
    })
    .optional()
    .describe('A video, with its transcript.'),
  image: mediaUseSchema.optional().describe('A picture at the top.'),
  source: sourceSchema.optional().describe('Where the news comes from, if it was published elsewhere.'),
});

export type NewsData = z.infer<typeof newsSchema>;
