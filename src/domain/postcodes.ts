import * as z from 'zod';
import { line, slug, textField } from './fields.ts';
import { sourceSchema } from './source.ts';

/** `postcodes.yaml`: which districts a postcode sector touches. Made by an importer, never by hand. */
export const postcodesSchema = z.strictObject({
  source: sourceSchema.describe('The data the table was made from.'),
  licence: line(400).describe('The words that the licence asks to be shown.'),
  sectors: z
    .record(
      textField((value) =>
        /^[A-Z]{1,2}\d[A-Z\d]? \d$/.test(value)
          ? undefined
          : { message: `"${value}" is not a postcode sector.`, fix: 'Write it like "CM13 3".' },
      ),
      z.array(slug()).min(1).describe('The districts that the sector touches.'),
    )
    .describe('Each sector with its districts.'),
});

export type Postcodes = z.infer<typeof postcodesSchema>;
