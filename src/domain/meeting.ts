import * as z from 'zod';
import { publicationFields } from './changes.ts';
import { concernEntrySchema } from './concern.ts';
import { postcode, webAddress } from './contact-fields.ts';
import { clockTime, plainDate } from './date-fields.ts';
import { line, passage, placeName, reference } from './fields.ts';

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

const meetingStatuses = ['scheduled', 'held', 'cancelled', 'postponed'] as const;

export const audiences = [
  'everyone',
  'young-people',
  'older-people',
  'parents',
  'women-and-girls',
  'faith',
  'ethnic-minorities',
  'disabled-people',
  'lgbt',
  'rural',
  'business',
  'students',
  'homeless-people',
] as const;

export type Audience = (typeof audiences)[number];

/** How the building is reached and used; each a short phrase that begins with a capital. */
const accessSchema = z.strictObject({
  step_free: line()
    .optional()
    .describe('Whether one gets in without steps, such as "Step-free from Shannon Way".'),
  hearing_loop: line().optional().describe('Whether there is a hearing loop, and where.'),
  parking: line().optional().describe('Where to park, with the bays for disabled people.'),
  bus: line().optional().describe('Which buses or trains stop near.'),
  quiet: line().optional().describe('Where to talk without being heard, or sit quietly.'),
  other: line().optional().describe('Anything else, such as toilets or an interpreter.'),
});

/** `meetings/<district>/<YYYY-MM-DD>[-<slug>].md`: a meeting. The body is what was said. */
export const meetingSchema = z.strictObject({
  kind: z
    .enum(Object.keys(meetingKinds) as [MeetingKind, ...MeetingKind[]])
    .describe('What kind of meeting it is; lcm is the Local Community Meeting.'),
  title: line(100).optional().describe('A title, if "kind, place" is not enough.'),
  start: clockTime().describe('When it begins, such as "18:30".'),
  end: clockTime()
    .optional()
    .describe('When it ends; earlier than the start means after midnight; leave it out if open.'),
  venue: z
    .strictObject({
      name: line(100).describe('The name of the building or square.'),
      address: line().optional().describe('Street and town.'),
      postcode: postcode().optional().describe('Its postcode.'),
      place: placeName().describe('The place it is in, spelt as in the district file.'),
      latitude: z.number().min(49).max(61).optional().describe('Degrees north, from a map.'),
      longitude: z.number().min(-9).max(3).optional().describe('Degrees east, from a map; west is negative.'),
    })
    .describe('Where it is.'),
  access: accessSchema.default({}).describe('How to get there and get in.'),
  expect: passage(600).optional().describe('What to expect, for somebody who never came before.'),
  host: z.array(reference('post')).min(1).describe('The posts that are there, from the team file.'),
  chair: line(120)
    .optional()
    .describe('Who chairs it: a post or a role such as "An independent chair"; never a name.'),
  partners: z.array(line(120)).default([]).describe('Who else takes part, such as "Thurrock Council".'),
  audience: z
    .array(z.enum(audiences))
    .min(1)
    .describe('Whom it is for; everyone, or the groups you want to reach.'),
  sponsor: line(120).optional().describe('Who pays for room or refreshments.'),
  trigger: passage(400).optional().describe('What happened that led to it; needed for the kind "issue".'),
  online: webAddress().optional().describe('The address for joining online.'),
  languages: z.array(line(40)).default([]).describe('Languages spoken or interpreted, other than English.'),
  campaign: reference('campaign').optional().describe('The campaign it belongs to, by the name of its file.'),
  status: z.enum(meetingStatuses).describe('scheduled, held, cancelled or postponed.'),
  reason: passage(400).optional().describe('Why it was cancelled or postponed, in plain words (rule R6).'),
  moved: z
    .array(
      z.strictObject({
        from: plainDate().describe('The day it was to be.'),
        to: plainDate().describe('The day it is now.'),
        on: plainDate().describe('The day you decided it.'),
        why: line(300).describe('Why, in plain words.'),
      }),
    )
    .default([])
    .describe('Each change of its day, oldest first; the file keeps its name and the page its address.'),
  attendance: z
    .int()
    .nonnegative()
    .optional()
    .describe('How many residents came; 0 is a number too (rule R7).'),
  attendance_on: plainDate()
    .optional()
    .describe('The day the number was recorded, if it was not the day of the meeting.'),
  raised: z.array(concernEntrySchema).default([]).describe('What residents raised, and how it stands.'),
  ...publicationFields,
});

export type MeetingData = z.infer<typeof meetingSchema>;
