import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../content-files.ts';

/** Where a file of a save goes, below the content folder, and its bytes; none if it is deleted. */
export interface Written {
  file: string;
  bytes: Buffer | undefined;
}

/**
 * Looks at the content as it would be after a save. The other files are linked, not copied, so that hundreds cost
 * little; nothing in the content folder is touched.
 */
export function inChangedCopy<T>(
  contentDir: string,
  written: readonly Written[],
  tempDir: string,
  look: (copyDir: string) => T,
): T {
  mkdirSync(tempDir, { recursive: true });
  const copyDir = mkdtempSync(join(tempDir, 'copy-'));
  try {
    const changed = new Map(written.map(({ file, bytes }) => [file, bytes]));
    for (const file of listFiles(contentDir, []))
      if (!changed.has(file)) linkOrCopy(join(contentDir, file), placeFor(copyDir, file));
    for (const [file, bytes] of changed) if (bytes) writeFileSync(placeFor(copyDir, file), bytes);
    return look(copyDir);
  } finally {
    rmSync(copyDir, { recursive: true, force: true });
  }
}

function placeFor(folder: string, file: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Not every disk has links, and none reaches from one disk to another. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
