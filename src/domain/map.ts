import * as z from 'zod';
import { line, slug } from './fields.ts';
import { pointsField, readPoints, ringField } from './points.ts';
import { sourceSchema } from './source.ts';

/** Every map is this many units wide, so that names, 4 units high on a phone, can be read on each. */
export const MAP_WIDTH = 105;

const anchorSchema = z.enum(['start', 'middle', 'end']);

/** A district's shape, and where its name stands. */
const mappedDistrictSchema = z.strictObject({
  district: slug().describe('The district, by the name of its file.'),
  rings: z
    .array(ringField())
    .min(1)
    .describe(
      'Its outline: points "across,down" from the top left corner, such as "4,9 12,9 8,15". It closes by itself; an island or a hole is a ring of its own.',
    ),
  name_at: pointsField(1).describe(
    'Where its name stands: a point half way down the words, which "anchor" places across.',
  ),
  anchor: anchorSchema
    .default('middle')
    .describe('What stands at that point: the start, the middle or the end of the words.'),
  leader: pointsField(2)
    .optional()
    .describe('For a name outside its shape: two points, a line from the name into the shape.'),
});

/** `map.yaml`: the districts as shapes. A site without this file shows no map. */
export const mapSchema = z
  .strictObject({
    kind: z
      .enum(['schematic', 'boundaries'])
      .describe(
        'Write schematic for a map drawn by hand, which says "Not to scale"; an imported one has boundaries.',
      ),
    height: z
      .int()
      .min(20)
      .max(210)
      .describe(`How high the map is, in units; each is ${MAP_WIDTH} units wide.`),
    steps: z
      .int()
      .min(1)
      .max(20)
      .default(1)
      .describe('How many steps of the points make a unit; a map drawn by hand needs one.'),
    districts: z.array(mappedDistrictSchema).min(1).describe('Every district once.'),
    words: z
      .array(
        z.strictObject({
          text: line(30).describe('The word, such as "North Sea".'),
          at: pointsField(1).describe('Where it stands, as for a name.'),
          anchor: anchorSchema.default('start').describe('What stands at that point, as for a name.'),
        }),
      )
      .max(8)
      .default([])
      .describe('A few words that help to find one’s way, outside the districts.'),
    source: sourceSchema.optional().describe('Where the boundaries come from; an imported map needs it.'),
    licence: line(400)
      .optional()
      .describe('The words that the licence asks to be shown; an imported map needs them.'),
  })
  .superRefine((map, context) => {
    const fault = (path: (string | number)[], message: string, fix: string) => {
      context.addIssue({ code: 'custom', path, message, params: { message, fix } });
    };
    for (const field of ['source', 'licence'] as const)
      if (map.kind === 'boundaries' && map[field] === undefined)
        fault(
          [],
          `A map with boundaries needs "${field}".`,
          `Add "${field}:", as the owner of the data asks.`,
        );
    const [right, bottom] = [MAP_WIDTH * map.steps, map.height * map.steps];
    const inside = (path: (string | number)[], text: string | undefined) => {
      const out = readPoints(text ?? '').find(([x, y]) => x > right || y > bottom);
      if (out)
        fault(path, `The point ${out.join(',')} is off the map.`, `The last corner is ${right},${bottom}.`);
    };
    map.districts.forEach((district, index) => {
      district.rings.forEach((ring, at) => {
        inside(['districts', index, 'rings', at], ring);
      });
      inside(['districts', index, 'name_at'], district.name_at);
      inside(['districts', index, 'leader'], district.leader);
    });
    map.words.forEach(({ at }, index) => {
      inside(['words', index, 'at'], at);
    });
  });

export type DistrictMap = z.infer<typeof mapSchema>;
