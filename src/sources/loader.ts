import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { collections, type Body, type CollectionName } from '../domain/collections.ts';
import type { Problem } from '../domain/problem.ts';
import { bodyProblems } from './body-problems.ts';
import { checkContent } from './check.ts';
import { ContentFault } from './content-fault.ts';
import { digest } from './digest.ts';
import { readContent, type BodyText, type ReadContent } from './read-content.ts';

/** What Astro's data store keeps of a file: its fields as written and the digest of its body, never a body or HTML. */
export interface StoredEntry {
  file: string;
  fields: unknown;
  body?: Body;
}

/** A store's row: an entry's or a media file's id and what is kept of it. */
type Row = Parameters<LoaderContext['store']['set']>[0];

/** How long after a change the content is read again, in milliseconds: editors save a file in several steps. */
const SETTLE = 30;

/**
 * Loaders for Astro over the one reader. All collections share one reading of the folder, which a change in dev
 * makes anew. Fields are kept as written: `assembleSite` checks them, so that every problem is found, not the first.
 */
export function contentLoaders(contentDir: string): {
  collection(name: CollectionName): Loader;
  media(): Loader;
} {
  let read: ReadContent | undefined;
  const loader = (name: string, rows: (content: ReadContent['content'], root: string) => Row[]): Loader => ({
    name: `openbeat-${name}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const sync = (): void => {
        read ??= readContent(contentDir, pageProblems);
        if (!context.watcher) refuseFaults(read, contentDir);
        store(context, rows(read.content, root));
      };
      sync();
      watch(context, contentDir, () => {
        read = undefined;
        return sync;
      });
    },
  });
  return {
    collection: (name) => loader(name, (content, root) => entryRows(content, name, contentDir, root)),
    media: () =>
      loader('media', ({ media }) =>
        media.map(({ file, ...data }) => ({ id: file, data, digest: digest(data) })),
      ),
  };
}

/** Pages are run as code by Astro, so even a build that nobody checked looks at them first. */
function pageProblems(body: BodyText, media: ReadonlySet<string>): Problem[] {
  return collections[body.entry.collection].body === 'mdx' ? bodyProblems(body, media) : [];
}

/** A build never goes on without the files that could not be read. */
function refuseFaults({ problems }: ReadContent, contentDir: string): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentFault(problems, contentDir);
}

function entryRows(
  { entries }: ReadContent['content'],
  name: CollectionName,
  contentDir: string,
  root: string,
): Row[] {
  return entries
    .filter(({ collection }) => collection === name)
    .map(({ id, file, data: fields, body }) => {
      const data = { file, fields, ...(body ? { body } : {}) } satisfies StoredEntry;
      const row = { id, data, digest: digest(data) };
      if (collections[name].body !== 'mdx') return row;
      // Astro renders pages itself, later, from the file.
      return {
        ...row,
        filePath: relative(root, resolve(contentDir, file)).split(sep).join('/'),
        deferredRender: true,
      };
    });
}

function store({ store }: LoaderContext, rows: readonly Row[]): void {
  const ids = new Set(rows.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const row of rows) {
    store.set(row);
    // An unchanged row is not set again, and would lose its place among the modules.
    if (row.deferredRender && row.filePath) store.addModuleImport(row.filePath);
  }
  // Astro warns of a collection that never had an entry; without postcodes or media a site is complete all the same.
  if (rows.length === 0) {
    store.set({ id: 'none', data: {} });
    store.delete('none');
  }
}

/** In dev, reads again after files were added, changed or deleted, and says on the terminal what is wrong. */
function watch(
  { watcher, collection, logger }: LoaderContext,
  contentDir: string,
  changed: () => () => void,
): void {
  if (!watcher) return;
  watcher.add(contentDir);
  let timer: NodeJS.Timeout | undefined;
  let told = '';
  const onEvent = (path: string): void => {
    if (!resolve(path).startsWith(contentDir + sep)) return;
    const sync = changed();
    clearTimeout(timer);
    timer = setTimeout(() => {
      sync();
      if (collection !== 'force') return;
      // An editor saves in several steps, each of which is seen as a change.
      const report = faultReport(contentDir);
      if (report !== '' && report !== told) logger.error(report);
      told = report;
    }, SETTLE);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onEvent);
}

function faultReport(contentDir: string): string {
  const { problems } = checkContent({ contentDir });
  const failed = problems.some(({ severity }) => severity === 'error');
  return failed ? new ContentFault(problems, contentDir).message : '';
}
