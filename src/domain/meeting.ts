import * as z from 'zod';
import { audienceNames } from './audience.ts';
import { publicationFields } from './changes.ts';
import { concernEntrySchema } from './concern.ts';
import { postcode, webAddress } from './contact-fields.ts';
import { clockTime, plainDate } from './date-fields.ts';
import { choice, line, passage, placeName, reference } from './fields.ts';

/** Every kind of dated public engagement, with its name in a heading and within a sentence. */
export const meetingKinds = {
  lcm: { name: 'Local Community Meeting', plain: 'Local Community Meeting' },
  'drop-in': { name: 'Drop-in', plain: 'drop-in' },
  stall: { name: 'Stall', plain: 'stall' },
  'street-meet': { name: 'Street meet', plain: 'street meet' },
  coffee: { name: 'Coffee with cops', plain: 'coffee with cops' },
  'ride-along': { name: 'Ride-along', plain: 'ride-along' },
  issue: { name: 'Public meeting', plain: 'public meeting' },
  visit: { name: 'Visit', plain: 'visit' },
  joint: { name: 'Joint meeting', plain: 'joint meeting' },
  'advisory-group': { name: 'Independent Advisory Group', plain: 'advisory group' },
  forum: { name: 'Forum', plain: 'forum' },
  faith: { name: 'Faith visit', plain: 'faith visit' },
  'open-day': { name: 'Open day', plain: 'open day' },
} as const;
export type MeetingKind = keyof typeof meetingKinds;

const kindNames = Object.fromEntries(
  Object.entries(meetingKinds).map(([kind, { name }]) => [kind, name]),
) as Record<MeetingKind, string>;

const meetingStatuses = ['scheduled', 'held', 'cancelled', 'postponed'] as const;

/** How the building is reached and used; each a short phrase that begins with a capital. */
const accessSchema = z.strictObject({
  step_free: line()
    .optional()
    .meta({ title: 'Without steps' })
    .describe('Whether one gets in without steps, such as "Step-free from Shannon Way".'),
  hearing_loop: line().optional().describe('Whether there is a hearing loop, and where.'),
  parking: line().optional().describe('Where to park, with the bays for disabled people.'),
  bus: line().optional().meta({ title: 'Buses and trains' }).describe('Which buses or trains stop near.'),
  quiet: line()
    .optional()
    .meta({ title: 'Quiet places' })
    .describe('Where to talk without being heard, or sit quietly.'),
  other: line()
    .optional()
    .meta({ title: 'Anything else' })
    .describe('Anything else, such as toilets or an interpreter.'),
});

/** `meetings/<district>/<YYYY-MM-DD>[-<slug>].md`: a meeting. The body is what was said. */
export const meetingSchema = z.strictObject({
  kind: choice(kindNames)
    .meta({ title: 'Kind of meeting' })
    .describe('What kind of meeting it is; lcm is the Local Community Meeting.'),
  title: line(100).optional().describe('A title, if "kind, place" is not enough.'),
  start: clockTime().meta({ title: 'Begins at' }).describe('When it begins, such as "18:30".'),
  end: clockTime()
    .optional()
    .meta({ title: 'Ends at' })
    .describe('When it ends; earlier than the start means after midnight; leave it out if open.'),
  venue: z
    .strictObject({
      name: line(100).meta({ title: 'Building or square' }).describe('The name of the building or square.'),
      address: line().optional().describe('Street and town.'),
      postcode: postcode().optional().describe('Its postcode.'),
      place: placeName().describe('The place it is in, spelt as in the district file.'),
      latitude: z.number().min(49).max(61).optional().describe('Degrees north, from a map.'),
      longitude: z.number().min(-9).max(3).optional().describe('Degrees east, from a map; west is negative.'),
    })
    .meta({ title: 'Where' })
    .describe('Where it is.'),
  access: accessSchema
    .default({})
    .meta({ title: 'Getting there and in' })
    .describe('How to get there and get in.'),
  expect: passage(600)
    .optional()
    .meta({ title: 'What to expect' })
    .describe('What to expect, for somebody who never came before.'),
  host: z
    .array(reference('post'))
    .min(1)
    .meta({ title: 'Who of the team is there' })
    .describe('The posts that are there, from the team file.'),
  chair: line(120)
    .optional()
    .meta({ title: 'Who chairs it' })
    .describe('Who chairs it: a post or a role such as "An independent chair"; never a name.'),
  partners: z
    .array(line(120))
    .default([])
    .meta({ title: 'Who else takes part' })
    .describe('Who else takes part, such as "Thurrock Council".'),
  audience: z
    .array(choice(audienceNames))
    .min(1)
    .meta({ title: 'For whom' })
    .describe('Whom it is for; everyone, or the groups you want to reach.'),
  sponsor: line(120)
    .optional()
    .meta({ title: 'Who pays for it' })
    .describe('Who pays for room or refreshments.'),
  trigger: passage(400)
    .optional()
    .meta({ title: 'What happened that led to it' })
    .describe('What happened that led to it; needed for a public meeting (issue).'),
  online: webAddress()
    .optional()
    .meta({ title: 'Address for joining online' })
    .describe('The address for joining online.'),
  languages: z.array(line(40)).default([]).describe('Languages spoken or interpreted, other than English.'),
  campaign: reference('campaign').optional().describe('The campaign it belongs to, by the name of its file.'),
  status: z.enum(meetingStatuses).describe('scheduled, held, cancelled or postponed.'),
  reason: passage(400)
    .optional()
    .meta({ title: 'Why it was cancelled or postponed' })
    .describe('Why it was cancelled or postponed, in plain words (rule R6).'),
  moved: z
    .array(
      z.strictObject({
        from: plainDate().meta({ title: 'Day it was to be' }).describe('The day it was to be.'),
        to: plainDate().meta({ title: 'Day it is now' }).describe('The day it is now.'),
        on: plainDate().meta({ title: 'Day you decided it' }).describe('The day you decided it.'),
        why: line(300).meta({ title: 'Why' }).describe('Why, in plain words.'),
      }),
    )
    .default([])
    .meta({ title: 'Moved to another day' })
    .describe('Each change of its day, oldest first; the file keeps its name and the page its address.'),
  attendance: z
    .int()
    .nonnegative()
    .optional()
    .meta({ title: 'How many came' })
    .describe('How many residents came; 0 is a number too (rule R7).'),
  attendance_on: plainDate()
    .optional()
    .meta({ title: 'Day the number was recorded' })
    .describe('The day the number was recorded, if it was not the day of the meeting.'),
  raised: z
    .array(concernEntrySchema)
    .default([])
    .meta({ title: 'What people raised' })
    .describe('What residents raised, and how it stands.'),
  ...publicationFields,
});

export type MeetingData = z.infer<typeof meetingSchema>;
