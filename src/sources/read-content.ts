import { collections, type ContentEntry } from '../domain/collections.ts';
import type { MediaFile } from '../domain/media.ts';
import { byPlace, contentError, type Problem } from '../domain/problem.ts';
import { bodyMedia } from './body-media.ts';
import { listFiles, readBytes, type Changed } from './content-files.ts';
import { readContentPath } from './content-path.ts';
import { digestBytes } from './digest.ts';
import { readFrontMatter } from './front-matter.ts';
import { mediaFault } from './media-fault.ts';
import { hiddenWords } from './picture-place.ts';
import { gateText } from './text-gate.ts';
import { parseYaml, YamlFault } from './yaml.ts';

/** The text after an entry's front matter, while it is at hand. `line` is the line of the file it begins on. */
export interface BodyText {
  entry: ContentEntry;
  markdown: string;
  line: number;
}

export interface ReadContent {
  content: {
    entries: ContentEntry[];
    media: MediaFile[];
    /** Files that are there but cannot be read or have a wrong name: a name that stands for one of them is no mistake. */
    unread: Pick<ContentEntry, 'collection' | 'id'>[];
  };
  problems: Problem[];
}

/**
 * Reads a whole content folder: every file below it becomes an entry or a media file, or is a problem. This is the
 * only reader, used by Astro's loader and by plain Node alike. Bodies are not kept; `eachBody` sees each once, with
 * the media files there are, and may add problems.
 * @param changed files to take as they would be, not as they are
 * @returns entries and media in order of their paths, and all problems; never throws for what stands in a file
 */
export function readContent(
  contentDir: string,
  eachBody: (body: BodyText, media: ReadonlySet<string>) => Problem[] = () => [],
  changed?: Changed,
): ReadContent {
  const problems: Problem[] = [];
  const paths = listFiles(contentDir, problems, changed).map((file) => ({ file, is: readContentPath(file) }));
  const taken = new Set(paths.map(({ file }) => file));
  const media = new Set(paths.flatMap(({ is }) => (is.kind === 'media' ? [is.media] : [])));
  const content: ReadContent['content'] = { entries: [], media: [], unread: [] };
  for (const { file, is } of paths) {
    if (is.kind === 'ignored') {
      if (is.madeBy !== undefined) problems.push(litter(file, is.madeBy));
      continue;
    }
    if (is.kind === 'unknown') {
      problems.push(unknownFile(file, is, taken));
      const meant = is.meant === undefined || taken.has(is.meant) ? undefined : readContentPath(is.meant);
      if (meant?.kind === 'entry') content.unread.push({ collection: meant.collection, id: meant.id });
      continue;
    }
    const bytes = readBytes(contentDir, file, problems, changed);
    if (!bytes) continue;
    if (is.kind === 'media') {
      problems.push(...mediaFault(bytes, file), ...hiddenWords(bytes, file));
      content.media.push({ file: is.media, digest: digestBytes(bytes), bytes: bytes.length });
      continue;
    }
    const read = readEntry(bytes, file, is);
    problems.push(...read.problems);
    if (read.entry) content.entries.push(read.entry);
    else content.unread.push({ collection: is.collection, id: is.id });
    if (read.body) problems.push(...eachBody(read.body, media));
  }
  return { content, problems: problems.sort(byPlace) };
}

/** Reads one file of a collection from its bytes. */
export function readEntry(
  bytes: Uint8Array,
  file: string,
  { collection, id }: Pick<ContentEntry, 'collection' | 'id'>,
): { entry?: ContentEntry; body?: BodyText; problems: Problem[] } {
  const gated = gateText(bytes, file);
  if (gated.text === undefined) return { problems: gated.problems };
  if (collections[collection].body === 'none') {
    const { data, problems } = readYaml(gated.text, file);
    return {
      ...(data ? { entry: { collection, id, file, data } } : {}),
      problems: [...gated.problems, ...problems],
    };
  }
  const { value, problems } = readFrontMatter(gated.text, file);
  if (!value) return { problems: [...gated.problems, ...problems] };
  const body = { file, digest: digestBytes(bytes), media: bodyMedia(value.body, file) };
  const entry: ContentEntry = { collection, id, file, data: value.data, body };
  return { entry, body: { entry, markdown: value.body, line: value.bodyLine }, problems: gated.problems };
}

function readYaml(text: string, file: string): { data?: Record<string, unknown>; problems: Problem[] } {
  try {
    return { data: parseYaml(text), problems: [] };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { problems: [{ severity: 'error', file, field: [], ...error.words }] };
  }
}

/** No error: the system makes it again, and it is no part of the site. */
function litter(file: string, madeBy: string): Problem {
  const message = `This file was made by ${madeBy} for itself; nothing on the site comes of it.`;
  return { severity: 'advice', rule: 'file-name', file, field: [], message, fix: 'Delete it.' };
}

function unknownFile(
  file: string,
  { message, fix, meant }: { message: string; fix: string; meant?: string },
  taken: ReadonlySet<string>,
): Problem {
  if (meant === undefined || !taken.has(meant)) return contentError('file-name', file, [], message, fix);
  return contentError(
    'same-id',
    file,
    [],
    `${message} And ${meant} is there already.`,
    'Keep one of the two files.',
  );
}
