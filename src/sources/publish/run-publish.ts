import { siteFolders } from '../folders.ts';
import { readForceFacts } from '../force-facts.ts';
import { startMeter } from './meter.ts';
import { terminalProgress } from './progress.ts';
import { publish } from './publish.ts';
import { PublishError } from './publish-error.ts';
import { checkForBuild } from './site-check.ts';

/**
 * Builds and publishes the site of this process's folders, telling a terminal what happens and what it cost.
 * Returns false when it stopped for a reason that has been printed.
 */
export async function runPublish(out?: string): Promise<boolean> {
  const folders = siteFolders();
  const meter = startMeter();
  try {
    await publish({
      folders,
      address: readForceFacts(folders).address,
      check: () => checkForBuild(folders),
      progress: terminalProgress(),
      out,
    });
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    console.error(error.message);
    return false;
  }
  const { cpuSeconds, peakMemory, withChildren } = meter.read();
  const seconds = performance.now() / 1000;
  console.log(
    `Published to ${folders.dist} in ${seconds.toFixed(1)} s: ${cpuSeconds.toFixed(1)} CPU seconds, ` +
      `${Math.round(peakMemory)} MiB of memory at most${withChildren ? '' : ' (without the search indexer)'}.`,
  );
  return true;
}
