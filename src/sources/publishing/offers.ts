import type { Publication } from './publications.ts';
import { LOCK } from './join-commits.ts';
import { pathsOf } from './git.ts';
import { reversalOf } from './reversal.ts';
import { sentRecord } from './sent-record.ts';
import { pathsBetween } from './trees.ts';
import type { Workplace } from './workplace.ts';

/** More than these are not named, and more than those not tried: each takes git a moment. */
const MOST_OFFERED = 5;
const MOST_TRIED = 20;

/** Those of some publications that can be taken back, the last ones first; what the check will say is not known yet. */
export async function offersAmong(
  place: Workplace,
  publications: readonly Publication[],
): Promise<Publication[]> {
  const offers: Publication[] = [];
  for (const one of publications.slice(0, MOST_TRIED)) {
    if (offers.length === MOST_OFFERED) break;
    if (await canGo(place, one)) offers.push(one);
  }
  return offers;
}

/**
 * The last of some publications that changed one of these files, if it can be taken back: that makes way for an earlier
 * one.
 */
export async function inTheWayOf(
  place: Workplace,
  publications: readonly Publication[],
  paths: readonly string[],
): Promise<Publication | undefined> {
  for (const one of publications) {
    const listed = await place.git('diff-tree', '--no-commit-id', '--name-only', '-r', '-z', one.commit);
    if (pathsOf(listed).some((path) => paths.includes(path)))
      return (await canGo(place, one)) ? one : undefined;
  }
  return undefined;
}

async function canGo(place: Workplace, publication: Publication): Promise<boolean> {
  if (await toldOfMeeting(place, publication)) return false;
  const reversal = await reversalOf(place, publication);
  if (!('tree' in reversal)) return false;
  const paths = await pathsBetween(place.git, 'HEAD', reversal.tree);
  return paths.some((path) => path !== `${place.prefix}${LOCK}`);
}

/** Whether calendars were told something of a meeting with it: then the record that was sent has it. */
async function toldOfMeeting(place: Workplace, { commit }: Publication): Promise<boolean> {
  const textAt = async (at: string): Promise<string> =>
    (await place.git('show', `${at}:${place.prefix}${LOCK}`)).out;
  const before = new Set((await textAt(`${commit}^`)).split('\n'));
  const sent = (await sentRecord(place)) ?? (place.remote ? await textAt('HEAD') : '');
  return (await textAt(commit))
    .split('\n')
    .filter((line) => !before.has(line))
    .some((line) => {
      const id = /\bid: [^,]*\/meetings\/[^,]+,/.exec(line)?.[0];
      return id !== undefined && sent.includes(id);
    });
}
