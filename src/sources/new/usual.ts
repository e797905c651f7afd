import { compareText } from '../../domain/problem.ts';
import type { District } from '../../domain/site.ts';

/** What stands most often among some things, the later of two that stand equally often; undefined for none. */
export function mostUsed<T>(things: readonly T[], key: (thing: T) => string): T | undefined {
  const counts = new Map<string, { thing: T; count: number; last: number }>();
  things.forEach((thing, last) => {
    const count = (counts.get(key(thing))?.count ?? 0) + 1;
    counts.set(key(thing), { thing, count, last });
  });
  return [...counts.values()].sort((a, b) => b.count - a.count || b.last - a.last)[0]?.thing;
}

/** The post that usually writes the reports of a district: of the last six, else the one who leads. */
export function usualWriter({ reports, team }: District): string {
  const posts = team.posts.map(({ post }) => post);
  const writers = reports
    .slice(0, 6)
    .map(({ by }) => by)
    .filter((by) => posts.includes(by)); // newest first
  return mostUsed(writers.reverse(), (by) => by) ?? posts[0] ?? '';
}

/** The posts that were at more than half of some meetings and are still in the team, in the team's order. */
export function usualHosts({ team }: District, hosts: readonly (readonly string[])[]): string[] {
  const posts = team.posts.map(({ post }) => post);
  const often = posts.filter((post) => hosts.filter((one) => one.includes(post)).length * 2 > hosts.length);
  const last = hosts.at(-1)?.filter((post) => posts.includes(post)) ?? [];
  const found = often.length > 0 ? often : last.toSorted(compareText);
  return found.length > 0 ? found : posts.slice(0, 1);
}
