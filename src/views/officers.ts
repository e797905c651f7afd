import { networkNames, ownerNames, shownHandle, type Account } from '../domain/account.ts';
import { formatDate } from '../domain/dates.ts';
import type { District } from '../domain/site.ts';
import { holderName, type Post, type ShownPost } from '../domain/team.ts';
import { emailHref } from '../domain/urls.ts';
import { joinWords, type Word, type Words } from './words.ts';

/** A post in a list: who holds it, what it does, where it speaks. */
export interface OfficerRow {
  id: string;
  title: string;
  lines: Words[];
}

/** A post in full, as the team page shows it: who holds it, or that nobody does, or nobody who is named. */
export function officerRow(post: ShownPost): OfficerRow {
  const { area, role, email, accounts } = post;
  const places = area.every((place) => role.includes(place)) ? '' : joinWords(area);
  return {
    id: post.post,
    title: holderName(post) ?? `The ${post.title}`,
    lines: [
      ...(post.holder ? [`The ${post.title}`] : []),
      role,
      ...(places ? [places] : []),
      ...(post.holder ? [] : [standingText(post)]),
      ...(email && !post.vacant ? [[{ text: email, href: emailHref(email) }]] : []),
      ...accounts.map(accountWords),
    ],
  };
}

/** `Vacant since 1 September 2026. Write to the team`: what a post without a name on it means for a resident. */
function standingText({ vacant, vacantSince }: ShownPost): string {
  if (!vacant) return 'Its holder is not named here.';
  const since = vacantSince === undefined ? '' : ` since ${formatDate(vacantSince)}`;
  return `This post is vacant${since}. Write to the team instead.`;
}

/** A post in two or three lines, as the district page shows it. */
export function shortOfficerRow(post: Post): OfficerRow {
  return {
    id: post.post,
    title: holderName(post) ?? `The ${post.title}`,
    lines: [post.role, ...post.accounts.map(handleRuns)],
  };
}

/** `Our shops and the station. X @PCExample_demo`: an account as text; demonstration handles are never links. */
export function accountWords(account: Account): Words {
  const what = [account.name, account.purpose].filter(Boolean).join(': ');
  return [...(what ? [`${what}. `] : []), ...handleRuns(account)];
}

/** `The whole team: X @…, Facebook …. Cadets: X @….`: the accounts of several owners in one line. */
export function accountsLine(accounts: readonly Account[]): Words {
  const ownerOf = ({ name, owner }: Account) => name ?? ownerNames[owner];
  const owners = [...new Set(accounts.map(ownerOf))];
  return owners.flatMap((owner, place) => [
    `${place > 0 ? ' ' : ''}${owner}: `,
    ...accounts
      .filter((account) => ownerOf(account) === owner)
      .flatMap((account, index) => [...(index > 0 ? [', '] : []), ...handleRuns(account)]),
    '.',
  ]);
}

/** Posts with a holder, in the order of the team file. */
export function namedPosts(district: District): Post[] {
  return district.team.posts.filter((post) => post.holder !== undefined);
}

/** The network never ends a line on its own. */
function handleRuns(account: Account): Word[] {
  return [`${networkNames[account.network]}\u00a0`, { strong: shownHandle(account) }];
}
