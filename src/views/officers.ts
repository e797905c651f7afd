import { networkNames, shownHandle, type Account } from '../domain/account.ts';
import type { District } from '../domain/site.ts';
import { holderName, type Post } from '../domain/team.ts';
import { joinWords, type Words } from './words.ts';

/** A post in a list: who holds it, what it does, where it speaks. */
export interface OfficerRow {
  id: string;
  title: string;
  href?: string;
  lines: Words[];
}

/** A post as a row; a vacant one says so. */
export function officerRow(post: Post): OfficerRow {
  const name = holderName(post);
  return {
    id: post.post,
    title: name ?? `The ${post.title} post is vacant`,
    lines: [
      post.role,
      ...(post.area.length > 0 ? [joinWords(post.area)] : []),
      ...(post.email ? [[{ text: post.email, href: `mailto:${post.email}` }]] : []),
      ...post.accounts.map(accountWords),
    ],
  };
}

/** `X @ThurrockCPT_demo`: an account as text; demonstration handles are never links. */
export function accountWords(account: Account): Words {
  const what = [account.name, account.purpose].filter(Boolean).join(': ');
  return [`${what ? `${what}. ` : ''}${networkNames[account.network]} `, { strong: shownHandle(account) }];
}

/** Posts with a holder, in the order of the team file. */
export function namedPosts(district: District): Post[] {
  return district.team.posts.filter((post) => post.holder !== undefined);
}
