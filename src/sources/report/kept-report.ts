import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a command printed, and how it ended. */
export interface PrintedReport {
  text: string;
  exitCode: number;
}

/** Everything a report was made of, as one word; and whether a later change of it would change the word for certain. */
export interface Stamp {
  word: string;
  isSteady: boolean;
}

/** A change so soon before the stamp, in milliseconds, might be followed by another that no clock of a file shows. */
const UNSURE = 2000;

/**
 * The stamp of some folders and files by names, sizes and times, without opening a file.
 * @param facts what else decides over the report, such as the options and the day
 * @param now milliseconds since 1970
 */
export function stampOf(paths: readonly string[], facts: readonly string[], now = Date.now()): Stamp {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...facts]));
  let newest = 0;
  const add = (path: string): void => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) {
      hash.update(`\0${path}`);
      return;
    }
    if (found.isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
      return;
    }
    const { size, ino, mtimeMs, ctimeMs } = found;
    newest = Math.max(newest, mtimeMs, ctimeMs);
    hash.update(`\0${path}\0${size} ${ino} ${mtimeMs} ${ctimeMs}`);
  };
  paths.forEach(add);
  return { word: hash.digest('hex'), isSteady: newest < now - UNSURE };
}

/** The report that was kept under this stamp; undefined if there is none. */
export function keptReport(file: string, { word }: Stamp): PrintedReport | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as PrintedReport & { word: string };
    return kept.word === word ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a report for the next time, if nothing that it was made of can have changed meanwhile. */
export function keepReport(file: string, { word, isSteady }: Stamp, report: PrintedReport): void {
  if (!isSteady) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, JSON.stringify({ word, ...report }));
    renameSync(beside, file);
  } catch {
    // A folder that cannot be written to costs a second the next time, and nothing else.
  }
}
