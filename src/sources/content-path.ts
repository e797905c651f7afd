import { collectionNames, collections, type CollectionName } from '../domain/collections.ts';
import { mediaEndings } from '../domain/media.ts';
import { nearest } from '../domain/nearest.ts';

/** What a file below `content/` is, by its path (forward slashes). */
export type ContentPath =
  | { kind: 'entry'; collection: CollectionName; id: string }
  | { kind: 'media'; media: string }
  | { kind: 'ignored'; madeBy?: string }
  | { kind: 'unknown'; message: string; fix: string; meant?: string };

const MEDIA = new RegExp(`^media/([a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9._-]*\\.(?:${mediaEndings.join('|')}))$`);

/** Left by git and editors at work; nobody means them to be read. */
const AT_WORK = /^(?:\.gitkeep|\..*\.sw[a-z])$/;

/** What operating systems leave in folders that somebody looked at, by lower-case name. */
const LITTER: ReadonlyMap<string, string> = new Map([
  ['.ds_store', 'macOS'],
  ['thumbs.db', 'Windows'],
  ['desktop.ini', 'Windows'],
]);

/** Says what a path is; for one that is nothing, the path that was probably meant. */
export function readContentPath(path: string): ContentPath {
  const known = knownPath(path);
  if (known) return known;
  const meant = candidates(path).find((candidate) => candidate !== path && knownPath(candidate));
  const [folder = ''] = path.split('/');
  const isCopy = COPY.test(stemOf(path));
  const message = isCopy
    ? 'This looks like a copy, and its name has no place on the site.'
    : misfit(path, folder);
  if (meant) {
    return {
      kind: 'unknown',
      message,
      fix: isCopy ? `Delete it, or rename it to ${meant}.` : `Rename it to ${meant}.`,
      meant,
    };
  }
  return { kind: 'unknown', message, fix: `${isCopy ? 'Delete it. ' : ''}${expected(folder)}` };
}

function knownPath(path: string): ContentPath | undefined {
  const name = path.split('/').at(-1) ?? '';
  if (name === 'README.md' || AT_WORK.test(name)) return { kind: 'ignored' };
  const madeBy = LITTER.get(name.toLowerCase());
  if (madeBy !== undefined) return { kind: 'ignored', madeBy };
  for (const collection of collectionNames) {
    const id = collections[collection].pattern.exec(path)?.[1];
    if (id !== undefined) return { kind: 'entry', collection, id };
  }
  const media = MEDIA.exec(path)?.[1];
  return media === undefined ? undefined : { kind: 'media', media };
}

const COPY = /^copy of |[ _-]+copy( ?\(\d+\)|[ _-]?\d+)?$| ?\(\d+\)$|~$|\.(bak|orig|old)$/i;

/** The first folder of each collection and of media: what a path may begin with. */
const folders = [
  ...new Set([...collectionNames.map((name) => collections[name].path.split('/')[0] ?? ''), 'media']),
];

/** Paths that the writer of a wrong one may have meant, likeliest first. */
function candidates(path: string): string[] {
  const parts = path.split('/').map(plainName);
  const [first = '', ...rest] = parts;
  const roots = [first, nearest(first, folders) ?? first, `${first}s`, first.replace(/s$/, '')];
  const shapes = roots.flatMap((root) => [
    [root, ...rest].join('/'),
    // `reports/2026-10/thurrock.md`, as one might sort them.
    ...(rest.length === 2 ? [`${root}/${stemOf(rest[1] ?? '')}/${rest[0] ?? ''}.md`] : []),
  ]);
  const bare = parts.at(-1) ?? '';
  return [...shapes, bare].flatMap((shape) =>
    ['', '.md', '.yaml', '.mdx'].map((ending) =>
      ending ? `${shape.replace(/\.[a-z0-9]+$/, '')}${ending}` : shape,
    ),
  );
}

/** A name as it would be written here: lower case, plain letters, hyphens, the usual ending. */
function plainName(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const stem = name
    .slice(0, name.length - ending.length)
    .replace(/^copy of /i, '')
    .replace(COPY, '');
  const plain = stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const endings: Record<string, string> = {
    '.yml': '.yaml',
    '.markdown': '.md',
    '.mkd': '.md',
    '.txt': '.md',
  };
  return plain + (endings[ending.toLowerCase()] ?? ending.toLowerCase());
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]+$/, '');
}

function misfit(path: string, folder: string): string {
  if (path !== path.normalize('NFC'))
    return 'The file name is written in an unusual form of letters, and no page would be made of it.';
  if (/[A-Z]/.test(path))
    return 'File names here have no capital letters; no page would be made of this one.';
  if (folders.includes(folder))
    return 'No page would be made of this file: its name does not fit its folder.';
  return 'No page would be made of this file: nothing of this name belongs here.';
}

function expected(folder: string): string {
  if (folder === 'media')
    return `Pictures and documents stand in media/<district>/ and end in ${mediaEndings.join(', ')}; names are in lower case.`;
  const collection = collectionNames
    .map((name) => collections[name])
    .find(({ path }) => path.split('/')[0] === folder);
  if (collection) return `Files of this folder are named ${collection.path}.`;
  return 'Move it to the folder it belongs to (content/README.md lists them), or out of content.';
}
