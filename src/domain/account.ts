import * as z from 'zod';
import { handle } from './contact-fields.ts';
import { line } from './fields.ts';

const networks = [
  'x',
  'facebook',
  'instagram',
  'nextdoor',
  'youtube',
  'tiktok',
  'whatsapp',
  'bluesky',
] as const;

export const networkNames: Record<(typeof networks)[number], string> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  nextdoor: 'Nextdoor',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp channel',
  bluesky: 'Bluesky',
};

const accountOwners = ['officer', 'team', 'operation', 'unit', 'cadets', 'commander'] as const;

/** How each kind of owner is called over its accounts. */
export const ownerNames: Record<(typeof accountOwners)[number], string> = {
  team: 'The team',
  commander: 'The commander',
  officer: 'Officers',
  operation: 'Operations',
  unit: 'Units',
  cadets: 'Cadets',
};

/** A social media account of the force: whose it is and where (rule R18: never a personal one). */
export const accountSchema = z.strictObject({
  network: z.enum(networks).describe('The network the account is on.'),
  handle: handle().describe('The name of the account, without @ and without the address of the network.'),
  owner: z
    .enum(accountOwners)
    .describe('Who speaks there: an officer, the team, an operation, a unit, cadets or the commander.'),
  name: line(100).optional().describe('Whose account it is in words, such as "Operation Raptor".'),
  purpose: line().optional().describe('What it is for, such as "Updates on gangs and knives".'),
});

export type Account = z.infer<typeof accountSchema>;

/** How a handle is written for people: `@PCOkafor_demo` on X, without @ on other networks. */
export function shownHandle(account: Pick<Account, 'network' | 'handle'>): string {
  return account.network === 'x' ? `@${account.handle}` : account.handle;
}
