import * as z from 'zod';
import { clockTime, closingTime, plainDate } from './date-fields.ts';
import { addDays } from './dates.ts';
import { line } from './fields.ts';

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

/** A longer exception would be the rule; and each day of it is carried by the page. */
const MOST_DAYS = 366;

const exceptionSchema = z
  .strictObject({
    on: plainDate().describe('The day.'),
    until: plainDate().optional().describe('The last day, if it is about several days in a row.'),
    opens: clockTime().optional().describe('When it opens; leave out both times if it is closed.'),
    closes: closingTime().optional().describe('When it closes; 2am the next day is "26:00".'),
    why: line(60).describe('Why, in a few words, such as "Christmas Day".'),
  })
  .superRefine(({ on, until = on, opens, closes }, context) => {
    const fault = (field: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { fix } });
    if (until < on) fault('until', 'The last day is before the first.', 'Check both days.');
    if (until > addDays(on, MOST_DAYS))
      fault('until', 'That is more than a year.', 'Change the hours of the week instead.');
    if ((opens === undefined) !== (closes === undefined))
      fault(
        opens === undefined ? 'closes' : 'opens',
        'Only one of "opens" and "closes" is given.',
        'Give both times, or neither if it is closed.',
      );
    if (opens !== undefined && closes !== undefined && closes <= opens)
      fault(
        'closes',
        'It closes before it opens.',
        'For a time after midnight add 24 to the hours: 2am the next day is "26:00".',
      );
  });

/** Days on which other hours hold than those of the week, or none: bank holidays, training, a broken boiler. */
export const exceptionsSchema = z.array(exceptionSchema).superRefine((exceptions, context) => {
  for (const [index, { on, until = on }] of exceptions.entries()) {
    const other = exceptions.slice(0, index).find((one) => one.on <= until && on <= (one.until ?? one.on));
    if (!other) continue;
    context.addIssue({
      code: 'custom',
      path: [index, 'on'],
      message: `${on < other.on ? other.on : on} is in this list already.`,
      params: { fix: 'Write each day once.' },
    });
  }
});

export type Exceptions = z.infer<typeof exceptionsSchema>;
