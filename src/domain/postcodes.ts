import * as z from 'zod';
import { line, slug, textField } from './fields.ts';
import { LINE, readSectors } from './postcode-codes.ts';
import { sourceSchema } from './source.ts';

/** What every file made from postcode data says of it. */
const origin = {
  source: sourceSchema.describe('The data it was made from.'),
  licence: line(400).describe('The words that the licence asks to be shown.'),
};

function sector() {
  return textField((value) =>
    /^[A-Z]{1,2}\d[A-Z\d]? \d$/.test(value)
      ? undefined
      : { message: `"${value}" is not a postcode sector.`, fix: 'Write it like "CM13 3".' },
  );
}

/** `postcodes.yaml`: which districts a postcode sector touches. Made by an importer, never by hand. */
export const postcodesSchema = z.strictObject({
  ...origin,
  sectors: z
    .record(sector(), z.array(slug()).min(1).describe('The districts that the sector touches.'))
    .describe('Each sector with its districts, the one with most postcodes first.'),
  partly_outside: z
    .array(sector())
    .default([])
    .describe('Those of the sectors that also have postcodes outside the area of the force.'),
  outside: z
    .array(sector())
    .default([])
    .describe('Sectors that lie outside, though others with the same first half lie within.'),
});

/** `postcodes-exact.yaml`: the district of every single postcode. Made by an importer, never by hand. */
export const exactPostcodesSchema = z
  .strictObject({
    ...origin,
    districts: z.array(slug()).min(1).describe('The districts; the lines name them by letter: a, b, c.'),
    outcodes: z
      .record(
        textField((value) =>
          /^[A-Z]{1,2}\d[A-Z\d]?$/.test(value)
            ? undefined
            : { message: `"${value}" is not the first half of a postcode.`, fix: 'Write it like "CM13".' },
        ),
        textField((value) =>
          LINE.test(value)
            ? undefined
            : {
                message: 'The line cannot be read as sectors.',
                fix: 'Make the file again with npm run import:postcodes.',
              },
        ),
      )
      .describe('Each first half of a postcode with its sectors, written as the importer writes them.'),
  })
  .superRefine(({ districts, outcodes }, context) => {
    for (const [outcode, text] of Object.entries(outcodes)) {
      if (!LINE.test(text)) continue;
      const most = Math.max(-1, ...readSectors(text).flatMap((each) => each.districts));
      if (most < districts.length) continue;
      context.addIssue({
        code: 'custom',
        path: ['outcodes', outcode],
        message: 'The line names a district that is not in the list.',
        params: { fix: 'Make the file again with npm run import:postcodes.' },
      });
    }
  });

/** `postcode-centres.yaml`: where postcode sectors have their middle. Made by an importer, never by hand. */
export const centresSchema = z.strictObject({
  ...origin,
  districts: z
    .record(slug(), points())
    .describe('For each district, the middle of each of its sectors, for “Near me”.'),
  outside: points().describe('The same for sectors outside the area of the force, near its border.'),
});

/** `51.571 0.485, 51.602 0.411`: latitude and longitude of points in degrees, to three places. */
function points() {
  return textField((value) =>
    /^(\d\d\.\d{3} -?\d\.\d{3}(, (?!$)|$))*$/.test(value)
      ? undefined
      : {
          message: 'The line cannot be read as points.',
          fix: 'Write latitude and longitude of each like "51.571 0.485, 51.602 0.411".',
        },
  );
}

export type Postcodes = z.infer<typeof postcodesSchema>;
export type ExactPostcodes = z.infer<typeof exactPostcodesSchema>;
export type Centres = z.infer<typeof centresSchema>;
