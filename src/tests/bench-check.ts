import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeManyReports } from './many-reports.ts';

/** How long `npm run check` took, in seconds: the best of some runs, because the machine may do other things as well. */
export interface CheckTimes {
  reports: number;
  /** Everything is read. */
  cold: number;
  /** Nothing has changed since the run before. */
  unchanged: number;
}

/** The most it may take, in seconds. */
export const CHECK_LIMITS = { cold: 3, unchanged: 1 } as const;

const RUNS = 3;

/** Measures the check of 1,200 reports. */
export async function benchCheck(): Promise<CheckTimes> {
  mkdirSync('.build', { recursive: true });
  const root = mkdtempSync(resolve('.build/bench-check-'));
  try {
    const content = join(root, 'content');
    const reports = writeManyReports(content);
    // A report on files saved just now is not kept.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const cold = best(() => {
      rmSync(join(root, 'build'), { recursive: true, force: true });
      return secondsOf(root);
    });
    return { reports, cold, unchanged: best(() => secondsOf(root)) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Two lines for a terminal. */
export function describeTimes({ reports, cold, unchanged }: CheckTimes): string {
  return [
    `Check of ${reports} reports, everything read: ${cold.toFixed(2)} s (at most ${CHECK_LIMITS.cold} s)`,
    `The same again, nothing changed: ${unchanged.toFixed(2)} s (at most ${CHECK_LIMITS.unchanged} s)`,
  ].join('\n');
}

function best(measure: () => number): number {
  return Math.min(...Array.from({ length: RUNS }, measure));
}

function secondsOf(root: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
    env: { ...process.env, OPENBEAT_CONTENT: join(root, 'content'), OPENBEAT_BUILD: join(root, 'build') },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The check of the made-up content failed: ${stderr}`);
  return (performance.now() - started) / 1000;
}
