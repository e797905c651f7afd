import * as z from 'zod';
import { plainDate } from './date-fields.ts';
import { line, passage } from './fields.ts';
import { allowField } from './safety/allow.ts';

/** `pages/<slug>.mdx`: a page such as about or privacy. */
export const pageSchema = z.strictObject({
  title: line(100).describe('The title of the page.'),
  summary: passage(300).describe('What the page says, in one sentence.'),
  reviewed: plainDate().describe('The day somebody last read it through.'),
  ...allowField,
});

export type PageData = z.infer<typeof pageSchema>;
