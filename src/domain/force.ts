import * as z from 'zod';
import { email, phone, webAddress } from './contact-fields.ts';
import { plainDate } from './date-fields.ts';
import { line, passage } from './fields.ts';
import { exceptionsSchema, hoursSchema } from './hours.ts';
import { limitsSchema } from './limits.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';
import { allowField } from './safety/allow.ts';

/** `force.yaml`: the force whose site this is, and everything that is the same on every page. */
export const forceSchema = z.strictObject({
  name: line(80).describe('The name of the force.'),
  site_label: line(40).describe('The words after the name at the top of each page, such as "in your area".'),
  site: webAddress().describe(
    'The address where residents find the site; it may change without announcing anything again.',
  ),
  identity: z
    .strictObject({
      authority: line(80).describe(
        'A domain name that the force holds on the day below; frozen for good once published.',
      ),
      since: plainDate().describe(
        'The day from which the force holds that domain name; frozen for good once published.',
      ),
    })
    .describe(
      'What feeds and calendars know the site by (RFC 4151); it never changes, even if the site moves.',
    ),
  language: line(20).default('en-GB').describe('The language of the pages, such as en-GB.'),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Browsers keep a page with every team’s contacts for when there is no connection; write false to end that.',
    ),
  languages: z
    .array(line(20))
    .default([])
    .describe('Other languages the force answers in, such as pl or ro.'),
  phase: z
    .strictObject({
      name: line(20).describe('The phase the site is in, such as "Beta".'),
      feedback: email().describe('The email address for what people think of the site.'),
    })
    .optional()
    .describe('Shown at the top of each page while the site is new.'),
  banner: z
    .strictObject({
      text: passage(300).describe('What everybody in the county must know now, in one or two sentences.'),
      until: plainDate().describe('The last day it is shown; it comes down by itself the day after.'),
    })
    .optional()
    .describe('An emergency banner on every page; it must say when it ends.'),
  live_note: line(160)
    .optional()
    .describe(
      'What somebody who publishes is told about when it will be on the site, such as "On the site within an hour.".',
    ),
  demonstration: z
    .boolean()
    .default(false)
    .describe('Write true if officers and events are invented; the pages say so.'),
  demonstration_date: plainDate().optional().describe('The day that a demonstration takes as today.'),
  contact: z
    .strictObject({
      emergency: phone().describe('The number for emergencies.'),
      non_emergency: phone().describe('The number for everything else.'),
      non_emergency_cost: line().describe('What calling that number costs.'),
      text_relay_emergency: phone().describe('The text relay number for emergencies.'),
      text_relay: phone().describe('The text relay number for everything else.'),
      bsl_emergency: webAddress().describe('The address of the 999 service in British Sign Language.'),
      report_online: webAddress().describe('Where to report a crime or give information online.'),
      live_chat: webAddress().describe('Where to chat with the force.'),
      live_chat_hours: line().describe('When the chat is staffed, such as "Every day from 7am to 11pm".'),
      anonymous: z
        .strictObject({
          name: line(80).describe('The name of the service.'),
          phone: phone().describe('Its number.'),
          url: webAddress().describe('Its web address.'),
          note: line().describe('What it does, in one sentence.'),
        })
        .describe('A service that takes information without a name and is not the police.'),
      complaints: webAddress().optional().describe('Where to complain about the police.'),
      verified: plainDate().describe('The day somebody last checked these contacts.'),
    })
    .describe('How to reach the force as a whole.'),
  hours: hoursSchema.describe('The hours of every team that gives none of its own.'),
  hours_exceptions: exceptionsSchema
    .default([])
    .describe('Days on which every team has other hours, or none, such as bank holidays.'),
  reply_missed: passage(400).describe('What a resident can do when no reply came in time.'),
  case_review: z
    .strictObject({
      threshold: passage(400).describe('What must usually have happened before one can ask.'),
      appeal: passage(300).describe('What one can usually do if the answer is no.'),
      help: z
        .strictObject({
          name: line(80).describe('What it is called.'),
          url: webAddress().describe('Its web address.'),
          note: line(120).describe('What it does for somebody who asks for a review, in one sentence.'),
        })
        .optional()
        .describe('A charity or service that helps those who ask.'),
      source: sourceSchema.describe('Who says so.'),
      verified: plainDate().describe('The day somebody last looked.'),
    })
    .optional()
    .describe(
      'What holds for ASB case reviews in the whole area; what a council says of its own goes first.',
    ),
  limits: limitsSchema.describe(
    'The limits of the standards the force is measured by, each with who promised it.',
  ),
  other_forces: z
    .strictObject({
      name: line(60).describe('The name of the service, such as "Police.uk".'),
      url: webAddress().describe('Its web address.'),
    })
    .default({ name: 'Police.uk', url: 'https://www.police.uk/' })
    .describe('Where somebody from outside your area finds their own police.'),
  exit_to: webAddress().default('https://www.bbc.co.uk/weather').describe('Where "Exit this page" leads.'),
  quick_exit_key: z
    .enum(['shift', 'escape'])
    .default('shift')
    .describe(
      'The key that leaves the site: shift, pressed three times, or escape, pressed once. Shift works in both cases.',
    ),
  theme: themeSchema
    .optional()
    .describe('The force’s own colours, typeface and badge; what is left out stays as it is.'),
  licence: z
    .strictObject({
      name: line().describe('The name of the licence.'),
      url: webAddress().describe('Its text.'),
    })
    .describe('The licence under which the words of the site may be used again.'),
  oversight: z
    .strictObject({
      name: line().describe('The name of the body.'),
      url: webAddress().describe('Its web address.'),
    })
    .describe('The body that holds the force to account.'),
  strategic_advisory_group: passage(400)
    .optional()
    .describe('The county-wide independent advisory group: who sits on it and what it asks about.'),
  ...allowField,
});

export type Force = z.infer<typeof forceSchema>;
