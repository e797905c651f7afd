import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, contentError, type Problem } from '../domain/problem.ts';

/** What files below a folder would be: their bytes, or nothing for one that would be deleted. */
export type Changed = ReadonlyMap<string, Buffer | undefined>;

/** Nothing is changed: the folder is taken as it is. */
const AS_IT_IS: Changed = new Map();

/** All files below a folder in order of their paths. Links are reported, never followed: they can lead out of it. */
export function listFiles(contentDir: string, problems: Problem[], changed: Changed = AS_IT_IS): string[] {
  if (!lstatSync(contentDir, { throwIfNoEntry: false })) {
    problems.push(
      contentError('missing-folder', '', [], 'There is no content folder.', `Make ${contentDir}.`),
    );
    return [];
  }
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const item of readdirSync(join(contentDir, folder), { withFileTypes: true })) {
      const file = folder ? `${folder}/${item.name}` : item.name;
      if (item.isDirectory()) walk(file);
      else if (item.isFile()) files.push(file);
      else
        problems.push(
          contentError(
            'link',
            file,
            [],
            'This is a link, not a file; it could lead out of the content folder.',
            'Put the file itself here.',
          ),
        );
    }
  };
  walk('');
  const there = new Set(files);
  for (const [file, bytes] of changed) {
    if (bytes) there.add(file);
    else there.delete(file);
  }
  return [...there].sort(compareText);
}

/** Whether a file below the folder, or a folder on the way to it, is a link. */
export function isLinked(contentDir: string, file: string): boolean {
  const steps = file.split('/');
  return steps.some((_, index) =>
    lstatSync(join(contentDir, ...steps.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}

/** A file's bytes; none if it was deleted since the folder was listed, as happens in dev while an editor saves. */
export function readBytes(
  contentDir: string,
  file: string,
  problems: Problem[],
  changed: Changed = AS_IT_IS,
): Buffer | undefined {
  if (changed.has(file)) return changed.get(file);
  try {
    return readFileSync(join(contentDir, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') {
      const message = `The file cannot be opened (${code ?? 'no reason given'}).`;
      problems.push(
        contentError(
          'unreadable',
          file,
          [],
          message,
          'Let everybody read it, and close programs that lock it.',
        ),
      );
    }
    return undefined;
  }
}
