import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate, isPlainDate } from '../../domain/dates.ts';
import { checkContent } from '../check.ts';
import type { Confirm } from './ask.ts';
import { withBanner, type Banner } from './banner.ts';
import { changesOf } from './changed-files.ts';
import { changeWords, messageFor } from './change-words.ts';
import { identityWords, messageOf } from './publish-content.ts';
import { fetchTheirs, isIn, moveTo } from './receive.ts';
import { kept, LATER, NO_PLACE, refuse, UNREACHABLE, type Outcome } from './outcome.ts';
import { errorWords, push } from './send.ts';
import { changeFacts } from './site-facts.ts';
import { blobAt, commitOf, keepText, mustDo, treeWith, withContentOf } from './trees.ts';
import { findWorkplace, type Workplace } from './workplace.ts';

const FILE = 'force.yaml';

/** A commit that changes the banner and nothing else, on another; or why there is none. */
type BannerCommit = { commit: string; words: string[] } | { refused: Outcome } | 'same';

/**
 * Puts the emergency banner up, or takes it down (`undefined`), and publishes that and nothing else: on top of what is
 * published, so that no change in the folder, kept back, half written or in conflict, goes out with it or holds it up.
 */
export async function publishBanner(
  contentDir: string,
  banner: Banner | undefined,
  confirm: Confirm,
): Promise<Outcome> {
  const { asOf } = changeFacts(contentDir);
  if (banner && (!isPlainDate(banner.until) || banner.until < asOf))
    return refuse(
      isPlainDate(banner.until)
        ? `${formatDate(banner.until)} is past: the banner would never be seen.`
        : `"${banner.until}" is not a day; write the last day like ${asOf}.`,
    );
  const place = await findWorkplace(contentDir);
  if ('refused' in place) return refuse(...place.refused);
  const nameless = await identityWords(place);
  if (nameless) return refuse(...nameless);
  let isAsked = false;
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await fetchTheirs(place);
    const there = fetched.ok ? fetched.theirs : undefined;
    const made = await bannerCommit(place, there ?? 'HEAD', banner);
    const { remote } = place;
    const unsent = fetched.ok && remote ? undefined : kept(remote ? UNREACHABLE : NO_PLACE, LATER);
    if (made === 'same')
      return banner && unsent
        ? unsent
        : { state: 'nothing', words: [banner ? 'It is up already.' : 'There is no banner.'] };
    if ('refused' in made) return made.refused;
    if (!isAsked && !(await confirm(made.words)))
      return { state: 'declined', words: ['Nothing is published.'] };
    isAsked = true;
    if (!fetched.ok || !remote) return keepHere(place, banner, unsent ?? kept(NO_PLACE));
    const joined = { ...fetched, state: 'joined', commit: made.commit, isHere: false } as const;
    const pushed = await push(place, remote, joined);
    if (pushed.state === 'sent') {
      await follow(place, made.commit, banner);
      return pushed;
    }
    if (pushed.state === 'proposed') return pushed;
    if (pushed.state !== 'late') return keepHere(place, banner, pushed);
    if (attempt === 3) return keepHere(place, banner, kept(pushed.why, LATER));
  }
}

async function bannerCommit(place: Workplace, on: string, banner: Banner | undefined): Promise<BannerCommit> {
  const { git, prefix, contentDir } = place;
  const path = `${prefix}${FILE}`;
  const base = await mustDo(git, 'rev-parse', on);
  const blob = await blobAt(git, base, path);
  if (!blob) return { refused: refuse(`There is no ${FILE} among what is published.`) };
  const before = (await git('cat-file', 'blob', blob.id)).out;
  const after = withBanner(before, banner);
  if (after === undefined) return { refused: refuse(`${FILE} cannot be read; "npm run check" says why.`) };
  if (after === before) return 'same';
  const files = new Map([[path, { mode: blob.mode, id: await keepText(place, after, FILE) }]]);
  const tree = await treeWith(place, base, files);
  const faults = await withContentOf(place, tree, (folder) =>
    errorWords(
      checkContent({ contentDir: folder }).problems.filter(({ file }) => file === FILE),
      folder,
      contentDir,
    ),
  );
  if (faults !== undefined) return { refused: refuse(faults) };
  const facts = changeFacts(contentDir);
  const words = (await changesOf(place, [path], base, tree)).map((change) => changeWords(change, facts));
  const made = await commitOf(git, tree, [base], messageOf(messageFor(words), words));
  if (!made.ok)
    return { refused: refuse('Git did not take the change; nothing is published.', made.err.trim()) };
  return { commit: made.out.trim(), words: words.map((word) => `${word} (${FILE})`) };
}

/** Keeps the banner in a commit of this folder, beside whatever else is changed in it. */
async function keepHere(place: Workplace, banner: Banner | undefined, outcome: Outcome): Promise<Outcome> {
  const made = await bannerCommit(place, 'HEAD', banner);
  if (made === 'same') return outcome;
  if ('refused' in made) return made.refused;
  if (await follow(place, made.commit, banner)) return outcome;
  return refuse(`It is not sent, and cannot be kept while ${FILE} cannot be read: "npm run check" says why.`);
}

/**
 * Lets the folder stand where the banner is, if nothing is in the way; a half-written `force.yaml` gets the banner and
 * keeps the rest. False if that cannot be: then the next publication joins it.
 */
async function follow(place: Workplace, commit: string, banner: Banner | undefined): Promise<boolean> {
  const { git, prefix, contentDir } = place;
  const path = `${prefix}${FILE}`;
  if (!(await isIn(git, 'HEAD', commit))) return false;
  if (await moveTo(git, commit)) return true;
  const [parent, head] = [await git('rev-parse', `${commit}^`), await git('rev-parse', 'HEAD')];
  const blob = await blobAt(git, commit, path);
  const file = join(contentDir, FILE);
  const text = existsSync(file) ? withBanner(readFileSync(file, 'utf8'), banner) : undefined;
  if (parent.out !== head.out || !blob || text === undefined) return false;
  // The file first: were it left without the banner, the next publication would take that down.
  writeFileSync(file, text);
  await mustDo(git, 'update-index', '--add', '--cacheinfo', `${blob.mode},${blob.id},${path}`);
  await mustDo(git, 'update-ref', '-m', 'publish: banner', 'HEAD', commit);
  return true;
}
