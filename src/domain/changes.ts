import * as z from 'zod';
import { plainDate } from './date-fields.ts';
import { line } from './fields.ts';
import { allowField } from './safety/allow.ts';

/** What was changed after publication: feeds and calendars announce it as an update. */
export const changesSchema = z
  .array(
    z.strictObject({
      on: plainDate().meta({ title: 'Day' }).describe('The day you changed it.'),
      what: line(300)
        .meta({ title: 'What you changed' })
        .describe('What you changed, in a sentence a resident understands.'),
    }),
  )
  .default([]);

export type Change = z.infer<typeof changesSchema>[number];

/** The fields that every published thing has. */
export const publicationFields = {
  published: plainDate()
    .meta({ title: 'Day it goes out' })
    .describe('The day it is published; a day in the future keeps it back until then.'),
  draft: z.boolean().default(false).describe('True keeps it off the site while you work on it.'),
  changes: changesSchema
    .meta({ title: 'Corrections' })
    .describe('Corrections made after publication, each with its day.'),
  ...allowField,
};

/** The day of the last change: the latest of `published` and `changes`, as `YYYY-MM-DD`. */
export function updatedOn(thing: { published: string; changes: readonly Change[] }): string {
  return thing.changes.reduce((latest, change) => (change.on > latest ? change.on : latest), thing.published);
}
