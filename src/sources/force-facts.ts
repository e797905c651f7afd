import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { SiteFolders } from './folders.ts';

/** The two facts of `force.yaml` that servers and Astro's configuration need before any content is checked. */
export interface ForceFacts {
  /** The site's public address, with a slash at the end. */
  address: string;
  demonstration: boolean;
}

/**
 * Reads the facts ahead of the check. A missing or broken file gives a demonstration on localhost: the check has the
 * word on it, and stops a build before a page is made.
 */
export function readForceFacts(folders: SiteFolders): ForceFacts {
  try {
    const force = load(readFileSync(join(folders.content, 'force.yaml'), 'utf8'), { schema: CORE_SCHEMA });
    const { site, demonstration } = force as { site: unknown; demonstration: unknown };
    return { address: new URL(String(site)).href, demonstration: demonstration === true };
  } catch {
    return { address: 'http://localhost:4321/', demonstration: true };
  }
}
