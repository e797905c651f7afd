import * as z from 'zod';
import { email, phone, webAddress } from './contact-fields.ts';
import { plainDate } from './date-fields.ts';
import { line, passage, textField } from './fields.ts';
import { allowField } from './safety/allow.ts';

const CRITERION = /^[1-4]\.[1-5]\.\d{1,2} \S/;

/** How far the site meets WCAG: the three answers that the model statement allows. */
const complianceStatuses = ['fully', 'partially', 'not'] as const;

/** Why something is not accessible: the three headings of the model statement. */
const problemReasons = ['non-compliance', 'disproportionate-burden', 'out-of-scope'] as const;

/**
 * `accessibility.yaml`: the facts of the accessibility statement, which the site puts into the model form of the
 * Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8.
 */
export const accessibilitySchema = z.strictObject({
  scope: line().describe('What the statement is about, such as "the pages of essex.police.example".'),
  status: z
    .enum(complianceStatuses)
    .describe('How far the site meets the Web Content Accessibility Guidelines 2.2 at level AA.'),
  able: z
    .array(line())
    .default([])
    .describe('What people can do here, each in a few words: "read every page without JavaScript".'),
  problems: z
    .array(
      z.strictObject({
        what: passage(400).describe('What does not work, and for whom.'),
        reason: z.enum(problemReasons).default('non-compliance').describe('Why it is so.'),
        criterion: criterion()
          .optional()
          .describe('The success criterion it fails, such as "1.1.1 Non-text Content".'),
        instead: passage(300).optional().describe('What people can do until it is mended.'),
        mended_by: plainDate().optional().describe('The day by which it will be mended.'),
      }),
    )
    .default([])
    .describe('What is known not to be accessible.'),
  tested: z
    .array(
      z.strictObject({
        on: plainDate().describe('The day of the test.'),
        by: line().describe('Who did it.'),
        how: passage(400).describe('What was looked at, and how.'),
      }),
    )
    .min(1)
    .describe('The tests that the statement rests on.'),
  improving: passage(600).optional().describe('What is being done to make the site more accessible.'),
  contact: z
    .strictObject({
      email: email().describe('Where people report a problem or ask for another format.'),
      phone: phone().optional().describe('The number for the same.'),
      reply_days: z.int().positive().describe('Within how many days they get an answer.'),
    })
    .describe('Whom to tell.'),
  enforcement: z
    .strictObject({
      body: line().describe(
        'The body that enforces the regulations, such as the Equality and Human Rights Commission (EHRC).',
      ),
      advice: z
        .strictObject({
          name: line().describe('Its name.'),
          url: webAddress().describe('Its web address.'),
        })
        .describe('Who advises people that are not content with the answer.'),
    })
    .describe('What people can do if the answer does not help.'),
  prepared: plainDate().describe('The day the statement was first written.'),
  reviewed: plainDate().describe('The day somebody last went through it; once a year at least.'),
  ...allowField,
});

export type Accessibility = z.infer<typeof accessibilitySchema>;

/** A success criterion of WCAG by number and name. */
function criterion() {
  return textField(
    (value) =>
      CRITERION.test(value)
        ? undefined
        : {
            message: `"${value}" is not a success criterion.`,
            fix: 'Write its number and its name, such as "1.4.3 Contrast (Minimum)".',
          },
    { pattern: CRITERION },
  );
}
