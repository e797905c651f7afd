import * as z from 'zod';
import { phone, webAddress } from './contact-fields.ts';
import { plainDate } from './date-fields.ts';
import { line, passage, reference, slug } from './fields.ts';
import { allowField } from './safety/allow.ts';

/** Who every guide knows without being told: the force, the reader's own council, and whoever keeps the roads there. */
export const knownAgencies = ['police', 'council', 'highways'] as const;

/** Anybody else who deals with something: a service, a charity, or simply an owner. */
const agencySchema = z.strictObject({
  agency: slug().describe('The short name that "who:" uses.'),
  name: line(80).describe('What it is called, as it stands at the beginning of a line.'),
  url: webAddress().optional().describe('Its web address.'),
  phone: phone().optional().describe('Its number.'),
  note: line(120).optional().describe('What one should know before calling, in one sentence.'),
});

/** Something that troubles a resident, and who deals with it. */
const matterSchema = z.strictObject({
  matter: slug().describe('The short name used in addresses and in the files of councils; it never changes.'),
  name: line(80).describe('What residents call it.'),
  also: z.array(line(60)).default([]).describe('Other words people use for it; search finds them.'),
  topic: reference('topic').optional().describe('The topic from topics.yaml that it belongs to.'),
  who: z
    .array(slug())
    .min(1)
    .describe('Who deals with it, most important first: police, council, highways, or one of "agencies:".'),
  why: line(200).describe('Why it is theirs, in one sentence.'),
  emergency: line(160)
    .optional()
    .describe('When to call the emergency number: words that end the sentence "Call 999 if …".'),
  now: passage(300).describe('What to do now, in a few short sentences.'),
  police: passage(240).describe('What the police do about it all the same.'),
});

/** `who-deals-with.yaml`: which agency does what. */
export const guideSchema = z.strictObject({
  verified: plainDate().describe('The day somebody last checked every address and number in it.'),
  county: z
    .strictObject({
      name: line(80).describe('The name of the county council.'),
      highways: webAddress().describe('Where to report what is wrong with a road.'),
      phone: phone().optional().describe('The number for what cannot wait.'),
    })
    .optional()
    .describe('Who looks after the roads where the council is not a unitary one; leave it out if all are.'),
  agencies: z
    .array(agencySchema)
    .default([])
    .describe('Everybody named under "who:" besides police, council and highways.'),
  groups: z
    .array(
      z.strictObject({
        name: line(60).describe('The heading over the group.'),
        matters: z.array(matterSchema).min(1).describe('What the group is about, in order.'),
      }),
    )
    .min(1)
    .describe('Groups of matters, in the order of the page.'),
  ...allowField,
});

export type Guide = z.infer<typeof guideSchema>;
export type Agency = Guide['agencies'][number];
export type Matter = Guide['groups'][number]['matters'][number];

/** Every matter of a guide, in the order of the page. */
export function mattersOf({ groups }: Pick<Guide, 'groups'>): Matter[] {
  return groups.flatMap(({ matters }) => matters);
}
