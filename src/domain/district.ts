import * as z from 'zod';
import { email, phone, postcode } from './contact-fields.ts';
import { month, plainDate } from './date-fields.ts';
import { line, passage, placeName, reference, slug } from './fields.ts';
import { exceptionsSchema, hoursSchema } from './hours.ts';
import { allowField } from './safety/allow.ts';

const placeKinds = ['town', 'village', 'suburb', 'ward', 'parish', 'estate'] as const;

/** A place that residents look for: its name and what kind it is. */
const placeSchema = z.strictObject({
  name: line(60).describe('The name of the place.'),
  kind: z
    .enum(placeKinds)
    .default('village')
    .describe('What it is: town, village, suburb, ward, parish or estate.'),
  council: reference('council')
    .optional()
    .describe('The council area it lies in; needed where the district has more than one.'),
  also: z.array(line(60)).default([]).describe('Other names and spellings people use, such as "Canvey".'),
  main: z
    .boolean()
    .default(false)
    .describe('Write true for the few places named beside the district on the home page.'),
});

/** A police station, and its counter if it has one. */
const stationSchema = z.strictObject({
  name: line(80).describe('The name of the station.'),
  address: line().describe('Street and town.'),
  postcode: postcode().optional().describe('Its postcode.'),
  counter: hoursSchema
    .optional()
    .describe('The opening hours of the front counter; leave it out if there is none.'),
  counter_exceptions: exceptionsSchema
    .default([])
    .describe('Days on which the counter has other hours, or none, such as bank holidays.'),
  note: line(300)
    .optional()
    .describe('What a visitor should know, such as "The counter closed on 11 July 2025".'),
  verified: plainDate().describe('The day somebody last checked this.'),
});

/** A local policing priority, reviewed with residents (rule R11). */
const prioritySchema = z.strictObject({
  title: line(100).describe('The priority in a few words.'),
  detail: passage(400).optional().describe('What the team does about it.'),
  since: plainDate().describe('The day it was chosen.'),
  reviewed: plainDate().describe('The day it was last looked at with residents.'),
  review_by: plainDate().optional().describe('The day by which it is looked at again.'),
});

/** `districts/<district>.md`: one policing district. The body is about the team. */
export const districtSchema = z.strictObject({
  id: slug().describe(
    'The name it keeps for life, whatever it is called later; feeds and calendars know it by this.',
  ),
  name: line(60).describe('The name of the district.'),
  team_name: line(80).describe('The full name of its team.'),
  formerly: z
    .array(
      z.strictObject({
        name: line(80).describe('What it was called.'),
        address: slug()
          .optional()
          .describe('The first word of its old address, if that was different; it leads here.'),
        from: plainDate().optional().describe('The day the old name began.'),
        until: plainDate().optional().describe('The day the old name ended.'),
      }),
    )
    .default([])
    .describe('Earlier names of the district or its team.'),
  successors: z
    .array(reference('district'))
    .default([])
    .describe('The districts that took over, if this one has ended.'),
  councils: z
    .array(
      z.strictObject({
        council: reference('council').describe('The council, by the name of its file.'),
        from: plainDate().optional().describe('The first day it belonged to this district, if not always.'),
        until: plainDate().optional().describe('The last day it belongs to this district, if that is known.'),
      }),
    )
    .min(1)
    .describe('The councils whose areas the team polices.'),
  places: z
    .array(placeSchema)
    .min(1)
    .describe('Towns, villages, wards and parishes that residents may look for.'),
  sub_teams: z
    .array(
      z.strictObject({
        name: line(80).describe('The name of the team within the team.'),
        places: z.array(placeName()).min(1).describe('The places it looks after.'),
        since: plainDate().optional().describe('The day it began.'),
      }),
    )
    .default([])
    .describe('Town teams and others within the team.'),
  email: email().describe('The email address of the team (rule R9).'),
  phone: phone().optional().describe('A number of the team itself, if it has one.'),
  hours: hoursSchema.optional().describe('The hours of the team, if they differ from those of the force.'),
  hours_exceptions: exceptionsSchema
    .default([])
    .describe('Days on which the team has other hours than usual; they go before those of the force.'),
  stations: z.array(stationSchema).default([]).describe('Police stations in the district.'),
  verified: plainDate().describe('The day somebody last checked these contacts (rule R13).'),
  priorities: z
    .array(prioritySchema)
    .default([])
    .describe('What the team works on first, most important first.'),
  advisory_group: passage(400)
    .optional()
    .describe('The independent advisory group: who sits on it, when it meets, how to join.'),
  replies: z
    .strictObject({
      month: month().describe('The month counted, such as 2026-10.'),
      within_limit: z.int().nonnegative().describe('How many messages were answered in time.'),
      received: z.int().nonnegative().describe('How many messages came in.'),
    })
    .optional()
    .describe('How many messages were answered in time, if somebody counts (rule R14).'),
  ...allowField,
});

export type DistrictData = z.infer<typeof districtSchema>;
