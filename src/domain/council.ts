import * as z from 'zod';
import { email, phone, webAddress } from './contact-fields.ts';
import { plainDate } from './date-fields.ts';
import { line, passage, slug, textField } from './fields.ts';
import { sourceSchema } from './source.ts';
import { allowField } from './safety/allow.ts';

const GSS = /^[EWSN]\d{8}$/;

/** A way to apply is of no use without the place where one does it. */
const neededFor: Partial<Record<string, 'url' | 'email' | 'phone' | 'address'>> = {
  online: 'url',
  email: 'email',
  phone: 'phone',
  post: 'address',
};

/** One way to ask for a review: online, by email, phone, post or in person. */
const reviewRouteSchema = z
  .strictObject({
    by: z
      .enum(['online', 'email', 'phone', 'post', 'in-person', 'form'])
      .describe('How one applies on this route.'),
    url: webAddress().optional().describe('The web address of the form or page.'),
    email: email().optional().describe('The email address to write to.'),
    phone: phone().optional().describe('The number to call.'),
    address: line().optional().describe('The postal address to write to.'),
    note: line(300).optional().describe('What one should know about this route.'),
  })
  .superRefine((route, context) => {
    const field = neededFor[route.by];
    if (field !== undefined && route[field] === undefined)
      context.addIssue({
        code: 'custom',
        message: `A route "${route.by}" needs "${field}".`,
        params: { fix: `Add "${field}:", or say with "by:" which way it is.` },
      });
  });

/** `councils/<council>.yaml`: a council area within the districts. */
export const councilSchema = z.strictObject({
  name: line(80).describe('The full name of the council.'),
  area: line(60).describe('The name of its area, such as "Maldon".'),
  gss: textField(
    (value) =>
      GSS.test(value)
        ? undefined
        : {
            message: `"${value}" is not a GSS code.`,
            fix: 'Write a letter and eight digits, such as E07000074.',
          },
    { pattern: GSS },
  ).describe('The code of the area in national statistics.'),
  kind: z.enum(['district', 'borough', 'city', 'unitary']).describe('What kind of council it is.'),
  website: webAddress().describe('The address of its website.'),
  contact: line(300).optional().describe('How to reach the council in general.'),
  services: z
    .record(slug(), webAddress())
    .default({})
    .describe(
      'Its pages to report things, each by the short name in who-deals-with.yaml; leave out what you do not know.',
    ),
  partnership: z
    .strictObject({
      name: line(120).describe('The name of the partnership.'),
      url: webAddress().optional().describe('Its web address.'),
    })
    .describe('The community safety partnership of the council area.'),
  asb_case_review: z
    .strictObject({
      routes: z
        .array(reviewRouteSchema)
        .default([])
        .describe('Ways to apply; leave it empty if the council publishes none.'),
      threshold: passage(600).optional().describe('What must have happened before one can ask.'),
      decision_days: z.int().positive().optional().describe('Working days until the council decides.'),
      meeting_days: z
        .int()
        .positive()
        .optional()
        .describe('Working days from that decision until those who deal with the case meet.'),
      outcome_days: z
        .int()
        .positive()
        .optional()
        .describe('Working days from the meeting until the applicant is told what came of it.'),
      appeal: passage(400).optional().describe('What to do if the answer is no.'),
      contact: line(300)
        .optional()
        .describe('Who answers questions about it; a post or a team, never a person.'),
      note: passage(600).optional().describe('What else the council says about it.'),
      figures: z
        .array(
          z.strictObject({
            year: line(9).describe('The year, such as 2024-25.'),
            applications: z.int().nonnegative().describe('How many people asked.'),
            threshold_met: z.int().nonnegative().optional().describe('How many requests met the threshold.'),
            reviews: z.int().nonnegative().optional().describe('How many reviews were held.'),
            recommendations: z
              .int()
              .nonnegative()
              .optional()
              .describe('How many reviews led to recommendations.'),
          }),
        )
        .default([])
        .describe('The yearly figures that the law asks councils to publish.'),
      source: sourceSchema.optional().describe('The page these facts come from.'),
      verified: plainDate().describe('The day somebody last looked.'),
    })
    .describe('How residents ask for a review of how their reports were handled (rule R10).'),
  ...allowField,
});

export type CouncilData = z.infer<typeof councilSchema>;
export type CaseReview = CouncilData['asb_case_review'];
