import * as z from 'zod';
import { clockTime, closingTime } from './date-fields.ts';

export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Opening hours: on these days from `opens` to `closes`; `26:00` is 2am the next day (rule R16). */
export const hoursSchema = z
  .array(
    z
      .strictObject({
        days: z
          .array(z.enum(days))
          .min(1)
          .describe('The days of the week this line is about, such as [monday, tuesday].'),
        opens: clockTime().describe('When it opens, such as "08:00".'),
        closes: closingTime().describe(
          'When it closes; add 24 after midnight, so 2am the next day is "26:00".',
        ),
      })
      .refine((span) => span.closes > span.opens, {
        path: ['closes'],
        message: 'It closes before it opens.',
        params: { fix: 'For a time after midnight add 24 to the hours: 2am the next day is "26:00".' },
      }),
  )
  .min(1);

export type Hours = z.infer<typeof hoursSchema>;
