import * as z from 'zod';
import { webAddress } from './contact-fields.ts';
import { plainDate } from './date-fields.ts';
import { line } from './fields.ts';

/** Where a fact comes from, shown beside it. */
export const sourceSchema = z.strictObject({
  name: line().describe('Who published it and what it is called.'),
  url: webAddress().optional().describe('Its web address.'),
  on: plainDate().optional().describe('The day it was published.'),
});

export type Source = z.infer<typeof sourceSchema>;
