import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startPreview } from '../hosting/preview-server.ts';
import { siteFolders } from '../sources/folders.ts';
import { readForceFacts } from '../sources/force-facts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built demonstration site. */
    siteFolder: string;
    /** Where that site is served, without a slash at the end. */
    siteAddress: string;
  }
}

/**
 * Gives the tests the built demonstration site and a server for it: `inject('siteFolder')`, `inject('siteAddress')`.
 * `npm test` has just built it and says so with `OPENBEAT_BUILT`; a test run of its own builds it first.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['OPENBEAT_BUILT'] === undefined) {
    const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
    if (build.status !== 0) throw new Error('The site to test could not be built.');
    process.env['OPENBEAT_BUILT'] = '1';
  }
  const folders = siteFolders();
  const siteFolder = realpathSync(folders.dist);
  const { demonstration } = readForceFacts(folders);
  const server = await startPreview(siteFolder, { port: 0, demonstration });
  project.provide('siteFolder', siteFolder);
  project.provide('siteAddress', server.address);
  return () => server.close();
}
