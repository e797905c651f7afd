/**
 * The working tree, spoken of in the words of Gitea's REST API: as much of it as Sveltia CMS uses. That API is public
 * and versioned, works in every browser, and leaves all writing to us (docs/editor.md weighs it against the others).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitId } from '../../domain/library.ts';
import { isLinked, listFiles } from '../content-files.ts';
import { readContentPath } from '../content-path.ts';
import { digest, digestBytes } from '../digest.ts';
import { shownText } from './save-text.ts';
import type { ToldConcern } from './content-names.ts';
import { saveFiles, SaveRefused, type Saved, type SentFile } from './save-files.ts';

/** The name under which the page knows the working tree. */
export const REPO = 'openbeat/content';
export const BRANCH = 'working-tree';

/** What is sent back: JSON, or a file's bytes. */
export type Answer = { status: number; json: unknown } | { status: number; bytes: Buffer };

interface Folders {
  contentDir: string;
  /** Where a file is written before it takes its place. */
  tempDir: string;
  /** The concerns that forms know by name. */
  concerns?: readonly ToldConcern[];
  /** Told what to tell the writer of what was saved. */
  saved?: (told: Saved) => unknown;
}

/** Answers a request below `/api/v1`. @param path without that, decoded, such as `/version` */
export function answerApi(method: string, path: string, body: unknown, folders: Folders): Answer {
  const repo = `/repos/${REPO}`;
  if (path === '/user')
    return ok({
      id: 1,
      login: 'editor',
      full_name: 'This computer',
      email: '',
      avatar_url: '',
      html_url: '',
    });
  if (path === '/version') return ok({ version: '1.24.0' });
  if (path === '/settings/api') return ok({ default_paging_num: 500, max_response_items: 500 });
  if (path === repo) return ok({ permissions: { pull: true, push: true }, default_branch: BRANCH });
  if (path === `${repo}/branches/${BRANCH}`) return ok({ commit: { id: stateOf(folders), message: '' } });
  if (path.startsWith(`${repo}/git/trees/`)) return ok({ tree: treeOf(folders), truncated: false });
  if (path === `${repo}/file-contents` && method === 'POST') return ok(contentsOf(folders, body));
  if (path === `${repo}/contents` && method === 'POST') return ok(save(folders, body), 201);
  if (path === `${repo}/commits`) return ok([]);
  const raw = new RegExp(`^${repo}/(?:raw|media/${BRANCH})/content/(.+)$`).exec(path)?.[1];
  const bytes = raw === undefined ? undefined : bytesOf(folders, raw);
  return bytes ? { status: 200, bytes } : ok({ message: 'There is nothing here.' }, 404);
}

function ok(json: unknown, status = 200): Answer {
  return { status, json };
}

function treeOf({ contentDir }: Folders) {
  return listFiles(contentDir, []).flatMap((file) => {
    const bytes = bytesOf({ contentDir }, file);
    return bytes
      ? [{ path: `content/${file}`, sha: digestBytes(bytes), size: bytes.length, type: 'blob' }]
      : [];
  });
}

/** Changes whenever a file does, as the name of a commit would. */
function stateOf(folders: Folders): string {
  return digest(treeOf(folders));
}

function contentsOf(folders: Folders, body: unknown) {
  const { files } = body as { files?: unknown };
  return (Array.isArray(files) ? files : []).flatMap((path: unknown) => {
    const bytes = bytesOf(folders, String(path).replace(/^content\//, ''));
    if (!bytes) return [];
    const content = shownBytes(String(path).replace(/^content\//, ''), bytes, folders.concerns ?? []);
    return [{ path, sha: digestBytes(bytes), content: content.toString('base64'), encoding: 'base64' }];
  });
}

function save(folders: Folders, body: unknown) {
  const { files } = body as { files?: unknown };
  if (!Array.isArray(files) || !files.every(isSent)) throw new SaveRefused('This is no list of files.', 400);
  const { files: written, ...told } = saveFiles(folders.contentDir, files, folders.tempDir);
  folders.saved?.(told);
  return {
    commit: { sha: stateOf(folders), created: new Date().toISOString() },
    files: written.map(({ file, bytes }) =>
      bytes ? { path: `content/${file}`, sha: digestBytes(bytes) } : null,
    ),
  };
}

function isSent(file: unknown): file is SentFile {
  const { operation, path, content } = (file ?? {}) as Partial<Record<keyof SentFile, unknown>>;
  return (
    ['create', 'update', 'delete'].includes(String(operation)) &&
    typeof path === 'string' &&
    typeof content === 'string'
  );
}

/** A file as its form reads it. */
function shownBytes(file: string, bytes: Buffer, concerns: readonly ToldConcern[]): Buffer {
  const is = readContentPath(file);
  if (is.kind !== 'entry' || (is.collection !== 'reports' && is.collection !== 'meetings')) return bytes;
  const own = concerns.filter(({ district }) => district === splitId(is.id).district);
  return Buffer.from(shownText(is.collection, bytes.toString('utf8').replaceAll('\r\n', '\n'), own));
}

/** A file that is content; nothing else below the folder is given out, and nothing that a link leads to. */
function bytesOf({ contentDir }: Pick<Folders, 'contentDir'>, file: string): Buffer | undefined {
  const { kind } = readContentPath(file);
  if ((kind !== 'entry' && kind !== 'media') || isLinked(contentDir, file)) return undefined;
  try {
    return readFileSync(join(contentDir, file));
  } catch {
    return undefined;
  }
}
