import * as z from 'zod';
import { plainDate } from './date-fields.ts';
import { choice, line, passage, placeName, reference, slug } from './fields.ts';

export const concernStatuses = ['heard', 'in-hand', 'done', 'could-not', 'passed-on'] as const;
export type ConcernStatus = (typeof concernStatuses)[number];

/** The word for each status, as residents read it. */
export const statusNames: Record<ConcernStatus, string> = {
  heard: 'Heard',
  'in-hand': 'In hand',
  done: 'Done',
  'could-not': 'Could not',
  'passed-on': 'Passed on',
};

/** How residents can tell the police of something. */
export const concernSources = [
  'meeting',
  'email',
  'phone',
  'online',
  'street',
  'letter',
  'social-media',
  'councillor',
] as const;

/** The words for each way, as residents read them. */
export const sourceNames: Record<(typeof concernSources)[number], string> = {
  meeting: 'A resident, at a meeting',
  email: 'By email',
  phone: 'By phone',
  online: 'Online',
  street: 'A resident, to an officer in the street',
  letter: 'By letter',
  'social-media': 'On social media',
  councillor: 'Through a councillor',
};

/** Why the police could not do what was asked (rule R4), each in one sentence; the team's own words follow it. */
export const reasonNames = {
  evidence: 'There is not enough evidence.',
  powers: 'The law does not allow us to.',
  'other-agency': 'It is for somebody else to do.',
  resources: 'We do not have enough people or time for it.',
} as const;

const concernLinkSchema = z.strictObject({
  district: reference('district').describe('The other district.'),
  concern: reference('concern').describe('The concern’s short name there.'),
});

/**
 * One event in the life of a concern, in a report's `concerns` or a meeting's `raised`. The first entry of a concern
 * carries `title`, `said` and `topic`; later ones only say what happened since.
 */
export const concernEntrySchema = z.strictObject({
  id: slug()
    .meta({ title: 'Short name' })
    .describe(
      'The short name of the concern for life, such as bikes-on-the-green; the same in every entry about it.',
    ),
  title: line(80)
    .optional()
    .meta({ title: 'In a few words' })
    .describe('The concern in a few words, such as "Off-road bikes on Blackshots field"; first entry only.'),
  said: passage(600)
    .optional()
    .meta({ title: 'What residents said' })
    .describe('What residents told you, in their words, without names; first entry only.'),
  topic: reference('topic')
    .optional()
    .describe('The topic it belongs to, from topics.yaml; first entry only.'),
  place: placeName()
    .optional()
    .describe('The place it is about, spelt as in the district file; first entry only.'),
  how: choice(sourceNames)
    .optional()
    .meta({ title: 'How you heard' })
    .describe('How you heard of it; first entry only.'),
  status: choice(statusNames)
    .meta({ title: 'Where it stands' })
    .describe('Where it stands now: heard, in-hand, done, could-not or passed-on.'),
  did: passage(900)
    .optional()
    .meta({ title: 'What you did' })
    .describe('What you did, or what happens next, in whole sentences.'),
  because: passage(600)
    .optional()
    .meta({ title: 'Why not, or why again' })
    .describe('Why you could not do it, or why it is open again.'),
  reason: choice(reasonNames)
    .optional()
    .meta({ title: 'Kind of reason' })
    .describe('The kind of reason why it could not be done: evidence, powers, other-agency or resources.'),
  by: reference('post')
    .optional()
    .meta({ title: 'Who deals with it' })
    .describe('The post that deals with it, from the team file.'),
  to: z
    .union([line(120), concernLinkSchema])
    .optional()
    .meta({ title: 'Passed on to' })
    .describe('Who has it now, if it was passed on: a partner, or a district and the concern there.'),
  from: concernLinkSchema
    .optional()
    .meta({ title: 'Passed on from' })
    .describe('The district and concern it was passed on from; first entry only.'),
  due: plainDate()
    .optional()
    .meta({ title: 'Residents hear more by' })
    .describe('The day by which residents hear more.'),
  on: plainDate()
    .optional()
    .meta({ title: 'Day you were told, or did it' })
    .describe(
      'The day residents told you of it (first entry), or you did it; left out, it is the day of the meeting or report.',
    ),
});

export type ConcernEntry = z.infer<typeof concernEntrySchema>;

/** True while the team still owes an answer. */
export function isOpen(status: ConcernStatus): boolean {
  return status === 'heard' || status === 'in-hand';
}
