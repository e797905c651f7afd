import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../domain/problem.ts';
import { readFrontMatter } from '../front-matter.ts';
import { parseYaml, YamlFault } from '../yaml.ts';
import type { FileChange } from './change-words.ts';
import { pathsOf } from './git.ts';
import { contentPathOf, type Workplace } from './workplace.ts';

/** What differs between the folder and the last commit. */
export interface Changed {
  content: FileChange[];
  /** Files that are no content, as git names them: never published from here. */
  others: string[];
}

/** The files that are changed in the folder, new ones and deleted ones too, in order of their paths. */
export async function changedFiles(place: Workplace): Promise<Changed> {
  const { git } = place;
  const [tracked, untracked] = await Promise.all([
    git('diff', '--name-only', '--no-renames', '-z', 'HEAD'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const paths = [...new Set([...pathsOf(tracked), ...pathsOf(untracked)])].sort(compareText);
  const content: FileChange[] = [];
  for (const path of paths) {
    const file = contentPathOf(place, path);
    if (file === undefined) continue;
    const before = await git('show', `HEAD:${path}`);
    const now = join(place.contentDir, file);
    content.push(
      changeOf(file, before.ok ? before.out : undefined, existsSync(now) ? readText(now) : undefined),
    );
  }
  return { content, others: paths.filter((path) => contentPathOf(place, path) === undefined) };
}

/** The content files that one commit changed. */
export async function filesOfCommit(place: Workplace, commit: string): Promise<FileChange[]> {
  const listed = await place.git('diff-tree', '--root', '--no-commit-id', '--name-only', '-r', '-z', commit);
  return changesOf(place, pathsOf(listed), `${commit}^`, commit);
}

/** The content files that differ between two commits. */
export async function filesBetween(place: Workplace, from: string, to: string): Promise<FileChange[]> {
  const listed = await place.git('diff', '--name-only', '--no-renames', '-z', from, to);
  return changesOf(place, pathsOf(listed), from, to);
}

/** The content files among paths as git names them, before and after. */
export async function changesOf(
  place: Workplace,
  paths: readonly string[],
  from: string,
  to: string,
): Promise<FileChange[]> {
  const { git } = place;
  const changes: FileChange[] = [];
  for (const path of paths) {
    const file = contentPathOf(place, path);
    if (file === undefined) continue;
    const [before, after] = await Promise.all([git('show', `${from}:${path}`), git('show', `${to}:${path}`)]);
    changes.push(changeOf(file, before.ok ? before.out : undefined, after.ok ? after.out : undefined));
  }
  return changes;
}

function changeOf(file: string, before: string | undefined, after: string | undefined): FileChange {
  const [was, is] = [before, after].map((text) => (text === undefined ? undefined : partsOf(file, text)));
  return {
    file,
    ...(was && { before: was.data }),
    ...(is && { after: is.data }),
    ...(was && is && was.body !== is.body && { hasOtherText: true }),
  };
}

/** A file's fields, and the text below them; none if it cannot be read, which the check has the word on. */
function partsOf(file: string, text: string): { data: Record<string, unknown>; body?: string } {
  if (/\.mdx?$/.test(file)) return readFrontMatter(text, file).value ?? { data: {} };
  if (!/\.yaml$/.test(file)) return { data: {} };
  try {
    return { data: parseYaml(text) };
  } catch (error) {
    if (error instanceof YamlFault) return { data: {} };
    throw error;
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** `a.md, b.md, c.md and 2 more` */
export function someOf(files: readonly string[]): string {
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return `${files.slice(0, 3).join(', ')}${more}`;
}
