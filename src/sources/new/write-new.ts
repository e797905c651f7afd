import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NewRefused, type NewFile } from './new-file.ts';

/**
 * Writes new files below a content folder, all or none. A file that is there is never replaced; one that only grows
 * takes the place of exactly the text it was made from.
 */
export function writeNew(files: readonly NewFile[], contentDir: string): void {
  for (const { file, was } of files) {
    const path = join(contentDir, file);
    if (was === undefined && existsSync(path))
      throw new NewRefused(
        `content/${file} is there already, and stays as it is: open it and go on writing.`,
      );
    if (was !== undefined && readFileSync(path, 'utf8') !== was)
      throw new NewRefused(`content/${file} was changed in this moment: save it, close it, and try again.`);
  }
  for (const { file, text, was } of files) {
    const path = join(contentDir, file);
    mkdirSync(dirname(path), { recursive: true });
    if (was === undefined) writeFileSync(path, text, { flag: 'wx' });
    else {
      // Whoever reads it meanwhile finds the old file or the new one, never half of it.
      const beside = `${path}.new`;
      writeFileSync(beside, text, { flag: 'wx' });
      renameSync(beside, path);
    }
  }
}
