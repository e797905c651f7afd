import { join, resolve } from 'node:path';

/** Where one site's files are, as absolute paths. */
export interface SiteFolders {
  /** What the communications team edits. */
  content: string;
  /** What builds keep between runs: releases, the cache, the marker of a build under way. */
  build: string;
  /** The published site: a link to one release. */
  dist: string;
}

/**
 * The folders of the site this process works on, from the environment: `OPENBEAT_CONTENT` names another content
 * folder, `OPENBEAT_BUILD` another build folder, which then also holds its own `dist`. The tests build their
 * fixtures with these. Relative paths start at the project's folder, where npm runs every script (a bundled module
 * no longer knows where its source was).
 */
export function siteFolders(env: Record<string, string | undefined> = process.env): SiteFolders {
  const build = resolve(env['OPENBEAT_BUILD'] ?? '.build');
  return {
    content: resolve(env['OPENBEAT_CONTENT'] ?? 'content'),
    build,
    dist: env['OPENBEAT_BUILD'] === undefined ? resolve('dist') : join(build, 'dist'),
  };
}

/** Where Astro keeps its cache for a site: only ever deleted whole. */
export function cacheFolder(folders: SiteFolders): string {
  return join(folders.build, 'cache');
}
