import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolders } from '../folders.ts';
import { readForceFacts } from '../force-facts.ts';
import { startMeter } from './meter.ts';
import { terminalProgress } from './progress.ts';
import { publish } from './publish.ts';
import { PublishError } from './publish-error.ts';
import { checkForBuild } from './site-check.ts';

/** What `last-build.json` in the build folder says about the last build that was published. */
export interface LastBuild {
  /** Pages, feeds and data files on the site. */
  paths: number;
  /** The addresses among them that were rendered; the others had not changed. */
  rendered: string[];
  seconds: number;
  cpuSeconds: number;
  /** The most memory in use at once, in MiB. */
  peakMemory: number;
}

/**
 * Builds and publishes the site of this process's folders, telling a terminal what happens and what it cost.
 * Returns false when it stopped for a reason that has been printed.
 */
export async function runPublish(out?: string): Promise<boolean> {
  const folders = siteFolders();
  const meter = startMeter();
  const progress = terminalProgress();
  const { address } = readForceFacts(folders);
  try {
    const { paths, rendered } = await publish({
      folders,
      address,
      check: () => checkForBuild(folders),
      progress,
      out,
    });
    const { cpuSeconds, peakMemory, withChildren } = meter.read();
    const seconds = performance.now() / 1000;
    console.log(
      `Published to ${folders.dist} in ${seconds.toFixed(1)} s: ${cpuSeconds.toFixed(1)} CPU seconds, ` +
        `${Math.round(peakMemory)} MiB of memory at most${withChildren ? '' : ' (without the search indexer)'}.`,
    );
    const last: LastBuild = { paths, rendered, seconds, cpuSeconds, peakMemory };
    await writeFile(join(folders.build, 'last-build.json'), JSON.stringify(last));
    return true;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    console.error(error.message);
    return false;
  }
}
