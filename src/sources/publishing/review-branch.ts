import { isIn } from './receive.ts';
import { mustDo } from './trees.ts';
import type { Workplace } from './workplace.ts';

/** Whether the other side holds to a rule, such as "only after a review", and would take it on another branch. */
export function asksForReview(said: string): boolean {
  return said.includes('[remote rejected]');
}

/**
 * Sends a commit to a branch of its own, for a branch that takes nothing without a review; what is under review
 * already goes along on its branch.
 * @returns what to do next, in lines; undefined if that was not taken either
 */
export async function sendForReview(
  place: Workplace,
  remote: { name: string; branch: string },
  commit: string,
  theirs: string | undefined,
): Promise<string[] | undefined> {
  const { git } = place;
  const branch = await reviewBranch(place, remote.name, commit, theirs);
  const pushed = await git('push', remote.name, `${commit}:refs/heads/${branch}`);
  if (!pushed.ok) return undefined;
  const said = pushed.err.split('\n').flatMap((line) => /^remote:\s*(\S.*)$/.exec(line)?.[1]?.trim() ?? []);
  return [
    `"${remote.branch}" takes nothing without a review, so it is sent for one. Nothing of it is on the site yet.`,
    `It is on the branch "${branch}".`,
    ...(said.some((line) => line.includes('://'))
      ? ['Open the request here:', ...said.filter((line) => line.includes('://')).map((line) => `  ${line}`)]
      : [
          `Open a request to merge it into "${remote.branch}", on the website where your force keeps these files.`,
        ]),
    'Residents see it once somebody has merged it.',
  ];
}

/** `publish/ada-fenn-2026-11-21`; with a number if that branch holds something else. */
async function reviewBranch(
  { git }: Workplace,
  remote: string,
  commit: string,
  theirs: string | undefined,
): Promise<string> {
  const [name = '', day = ''] = (await mustDo(git, 'log', '-1', '--format=%an%x00%as', commit)).split('\0');
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const start = `publish/${slug || 'somebody'}-`;
  const { out } = await git('ls-remote', '--heads', remote, `refs/heads/${start}*`);
  const there = new Map<string, string>();
  for (const line of out.split('\n')) {
    const [id = '', ref = ''] = line.split('\t');
    if (ref !== '') there.set(ref.replace('refs/heads/', ''), id);
  }
  for (const [branch, id] of there)
    if ((await isIn(git, id, commit)) && !(theirs !== undefined && (await isIn(git, id, theirs))))
      return branch;
  for (let number = 1; ; number += 1) {
    const branch = `${start}${day}${number > 1 ? `-${number}` : ''}`;
    if (!there.has(branch)) return branch;
  }
}
