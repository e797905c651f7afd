import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workplace } from './workplace.ts';

const LOCK = 'identity.lock';

/**
 * The record as it was last sent, if something since is kept here: what was never sent was announced to nobody, and
 * may still change or go without a word. Undefined if it is the same, or nothing is known of what was sent.
 */
export async function sentRecord(place: Workplace): Promise<string | undefined> {
  const { git, remote, prefix } = place;
  if (!remote) return undefined;
  const base = await git('merge-base', 'HEAD', `refs/remotes/${remote.name}/${remote.branch}`);
  if (!base.ok) return undefined;
  const path = `${prefix}${LOCK}`;
  const [sent, here] = await Promise.all([
    git('show', `${base.out.trim()}:${path}`),
    git('show', `HEAD:${path}`),
  ]);
  return sent.ok && sent.out !== here.out ? sent.out : undefined;
}

/** Puts the record back to what was sent while `use` finds out what may be published; for good if that is committed. */
export async function withSentRecord<T>(
  place: Workplace,
  use: () => Promise<{ isDone: boolean; result: T }>,
): Promise<T> {
  const path = join(place.contentDir, LOCK);
  const sent = existsSync(path) ? await sentRecord(place) : undefined;
  if (sent === undefined) return (await use()).result;
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, sent);
  let isDone = false;
  try {
    const { result, ...rest } = await use();
    ({ isDone } = rest);
    return result;
  } finally {
    if (!isDone) writeFileSync(path, before);
  }
}
