import * as z from 'zod';
import { accountSchema } from './account.ts';
import { email } from './contact-fields.ts';
import { plainDate } from './date-fields.ts';
import { addDays } from './dates.ts';
import { choice, line, placeName, slug } from './fields.ts';
import { allowField } from './safety/allow.ts';

export const ranks = [
  'chief-inspector',
  'inspector',
  'sergeant',
  'constable',
  'pcso',
  'special-constable',
  'cadet-leader',
  'staff',
] as const;

/** How each rank is written before a name. */
export const rankNames: Record<(typeof ranks)[number], string> = {
  'chief-inspector': 'Chief Inspector',
  inspector: 'Inspector',
  sergeant: 'Sergeant',
  constable: 'PC',
  pcso: 'PCSO',
  'special-constable': 'Special Constable',
  'cadet-leader': 'Cadet Leader',
  staff: '',
};

/** A post in a team. Pages, anchors and reports name the post; its holder may change. */
const postSchema = z.strictObject({
  post: slug().describe('The short name of the post, for life, such as "grays-constable"; never a person.'),
  title: line(60).describe('What the post is called in a sentence after "the", such as "Grays constable".'),
  rank: choice(rankNames).describe('The rank that goes with the post.'),
  role: line(120).describe('What the post does, such as "Leads the team".'),
  area: z
    .array(placeName())
    .default([])
    .describe('The places it looks after, spelt as in the district file.'),
  email: email()
    .optional()
    .describe('An email address of the post, if it has its own; never a person’s name.'),
  accounts: z.array(accountSchema).default([]).describe('Accounts in which this post speaks for the force.'),
  holder: z
    .strictObject({
      name: line(80).describe('The name as the officer uses it at work, without the rank.'),
      from: plainDate().describe('The first day in the post.'),
      until: plainDate()
        .optional()
        .describe('The last day in the post; the day after, the name is gone from the site.'),
      agreed: z.boolean().describe('Write true once the officer agreed to be named on this site.'),
    })
    .optional()
    .describe('Who holds the post; leave it out while it is vacant.'),
});

/** `teams/<district>.yaml`: who polices a district. */
export const teamSchema = z.strictObject({
  since: plainDate().describe('The day the team began; promises are counted from here.'),
  posts: z.array(postSchema).min(1).describe('Every post, in the order shown: the one who leads first.'),
  accounts: z
    .array(accountSchema)
    .default([])
    .describe('Accounts of the team, operations, units and cadets.'),
  ...allowField,
});

export type TeamData = z.infer<typeof teamSchema>;
export type Post = z.infer<typeof postSchema>;

/** The team as the site shows it on a day. */
export interface ShownTeam extends TeamData {
  posts: ShownPost[];
}

/** A post as the site shows it on a day: whether somebody holds it, and since when nobody does if that is known. */
export interface ShownPost extends Post {
  vacant: boolean;
  vacantSince?: string;
}

/**
 * The post as the site may show it on a day (`YYYY-MM-DD`): its holder only while in post and named by agreement,
 * and accounts in which a person speaks only together with that person. A post without its holder is vacant, unless
 * somebody holds it who did not agree to be named.
 */
export function postOn(post: Post, asOf: string): ShownPost {
  const { holder, accounts, ...rest } = post;
  const gone = holder?.until !== undefined && holder.until < asOf ? holder.until : undefined;
  const inPost = holder !== undefined && holder.from <= asOf && gone === undefined;
  if (inPost && holder.agreed) return { ...post, vacant: false };
  return {
    ...rest,
    accounts: accounts.filter(({ owner }) => owner !== 'officer' && owner !== 'commander'),
    vacant: !inPost,
    ...(gone === undefined ? {} : { vacantSince: addDays(gone, 1) }),
  };
}

/** A post's holder with rank, such as `PC Dana Okafor`; undefined while nobody is named. */
export function holderName(post: Post): string | undefined {
  return post.holder && `${rankNames[post.rank]} ${post.holder.name}`.trim();
}
