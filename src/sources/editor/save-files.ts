import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isLinked } from '../content-files.ts';
import { readContentPath } from '../content-path.ts';
import { decodeUtf8 } from '../decode.ts';
import { digestBytes } from '../digest.ts';
import { mediaFault } from '../media-fault.ts';
import { checkSave, type SaveChecked, type Written } from './check-save.ts';
import { savedText } from './save-text.ts';

/** One file of a save as the page sends it: `path` from the project, `sha` that of the file it knew. */
export interface SentFile {
  operation: 'create' | 'update' | 'delete';
  path: string;
  /** In base64. */
  content: string;
  from_path?: string;
  sha?: string;
}

/** What to tell the writer of a save. */
export type Saved = Pick<SaveChecked, 'notes' | 'page'>;

/** Why nothing was saved, in words for the person who tried. */
export class SaveRefused extends Error {
  readonly status: number;

  constructor(words: string, status = 422) {
    super(words);
    this.status = status;
  }
}

/**
 * Saves files below the content folder: all of them, or none if anything about one is wrong.
 * @returns what was written, what the check says of it that is no error, and the page that shows it
 * @throws SaveRefused with the check's own words
 */
export function saveFiles(
  contentDir: string,
  sent: readonly SentFile[],
  tempDir: string,
): Saved & { files: Written[] } {
  const files = sent.map((file) => prepared(contentDir, file));
  const { faults, ...saved } = checkSave(contentDir, files);
  if (faults.length > 0) throw new SaveRefused(faults.join('\n\n'));
  for (const { file, bytes } of files) {
    const path = join(contentDir, file);
    if (!bytes) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(tempDir, { recursive: true });
    const temp = join(tempDir, digestBytes(Buffer.from(file)));
    writeFileSync(temp, bytes);
    renameSync(temp, path);
  }
  return { files, ...saved };
}

function prepared(contentDir: string, sent: SentFile): Written {
  const file = contentFile(contentDir, sent.path);
  if (sent.from_path !== undefined && sent.from_path !== sent.path)
    throw new SaveRefused('A file keeps its name: its page has that address, and others may link to it.');
  const path = join(contentDir, file);
  const there = lstatSync(path, { throwIfNoEntry: false });
  const before = there ? readFileSync(path) : undefined;
  if (sent.operation === 'create' && before)
    throw new SaveRefused(`${file} is there already: open it and change it, or choose another name.`, 409);
  if (sent.operation !== 'create' && (!before || digestBytes(before) !== sent.sha))
    throw new SaveRefused(
      `${file} was changed by somebody else since this page read it. Copy what you wrote, reload the page, and change it there.`,
      409,
    );
  if (sent.operation === 'delete') return { file, bytes: undefined };
  const bytes = Buffer.from(sent.content, 'base64');
  const is = readContentPath(file);
  if (is.kind === 'media') {
    const [fault] = mediaFault(bytes, file);
    if (fault) throw new SaveRefused(`${fault.message} ${fault.fix}`);
    return { file, bytes };
  }
  if (is.kind !== 'entry') throw new SaveRefused(wordsOf(is));
  const text = savedText(is.collection, before && lines(before), lines(bytes));
  // A file with Windows line ends keeps them.
  return { file, bytes: Buffer.from(before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) };
}

/** The path below the content folder; only of a place where content may be, and through no link. */
function contentFile(contentDir: string, path: string): string {
  const file = /^content\/(.+)$/.exec(path)?.[1] ?? '';
  const is = readContentPath(file);
  const leaves = relative(contentDir, join(contentDir, file)).split(/[\\/]/).join('/') !== file;
  if (leaves || (is.kind !== 'entry' && is.kind !== 'media'))
    throw new SaveRefused(is.kind === 'unknown' ? wordsOf(is) : `${path} is no file of the content.`);
  if (isLinked(contentDir, file)) throw new SaveRefused(`${file} is a link: put the file itself there.`);
  return file;
}

function wordsOf(is: { kind: string; message?: string; fix?: string }): string {
  return `${is.message ?? 'This is no file of the content.'} ${is.fix ?? ''}`.trim();
}

/** Strict UTF-8, line ends as `\n`. */
function lines(bytes: Buffer): string {
  const { text, stray } = decodeUtf8(bytes);
  if (stray.length > 0)
    throw new SaveRefused('The file is not UTF-8: save it again with that encoding first.');
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
