import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The route of addresses that a district had before: it matches whatever no other route does. */
const OLD = '[old].astro';

/** A kind of page: the route that makes it, and the built page of it that shows most. */
export interface KindOfPage {
  /** The route below `src/pages`: `[district]/reports/[month].astro`. */
  route: string;
  /** The address of its largest page; the size of a page stands for how much it shows. */
  path: string;
  /** Addresses of all its pages, in order. */
  paths: readonly string[];
}

/**
 * Every kind of page of the built site, made from the routes in `src/pages`, so that no list can forget a new one.
 * A route of which the demonstration has no page is not here; `strayPages` names those.
 */
export function kindsOfPage(): KindOfPage[] {
  const folder = inject('siteFolder');
  const pages = builtPages();
  const routes = pageRoutes();
  const routeOf = (file: string) => routes.find(({ matches }) => matches.test(file))?.route;
  return routes
    .map(({ route }) => ({ route, files: pages.filter((file) => routeOf(file) === route) }))
    .filter(({ files }) => files.length > 0)
    .map(({ route, files }) => {
      const largest = files.toSorted((a, b) => sizeOf(folder, b) - sizeOf(folder, a))[0] ?? '';
      return { route, path: addressOf(largest), paths: files.map(addressOf) };
    });
}

/** Built pages that no route of `src/pages` makes, and routes that made no page. */
export function strayPages(): { pages: string[]; routes: string[] } {
  const kinds = kindsOfPage();
  const known = new Set(kinds.flatMap(({ paths }) => paths));
  return {
    pages: builtPages()
      .map(addressOf)
      .filter((path) => !known.has(path)),
    routes: pageRoutes()
      .map(({ route }) => route)
      .filter((route) => !kinds.some((kind) => kind.route === route)),
  };
}

/** Every page that was built, in order; a monthly email is no page of the site, but a file to send. */
function builtPages(): string[] {
  return globSync('**/*.html', { cwd: inject('siteFolder') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('/email.html'))
    .sort();
}

/** Routes that make pages with the built files they match, most exact first; old addresses match what nothing else does. */
function pageRoutes(): { route: string; matches: RegExp }[] {
  const folder = inject('siteFolder');
  const words: Record<string, readonly string[]> = {
    district: globSync('*/team/index.html', { cwd: folder }).map((file) => file.split(/[\\/]/)[0] ?? ''),
    offline: ['offline'],
    page: globSync('*.mdx', { cwd: 'content/pages' }).map((file) => file.replace('.mdx', '')),
  };
  const wordOf = (_: string, name: string) => (words[name] ? `(?:${words[name].join('|')})` : '[^/]+');
  return globSync('**/*.astro', { cwd: 'src/pages' })
    .map((route) => route.replaceAll('\\', '/'))
    .sort((a, b) => exactness(b) - exactness(a) || Number(a === OLD) - Number(b === OLD) || (a < b ? -1 : 1))
    .map((route) => {
      const address = route
        .replace(/\.astro$/, '')
        .replace(/(^|\/)index$/, '')
        .replace(/\[([^\]]+)\]/g, wordOf);
      const file = address === '404' ? '404\\.html' : `${address === '' ? '' : `${address}/`}index\\.html`;
      return { route, matches: new RegExp(`^${file}$`) };
    });
}

/** How many of a route's words are fixed; the earlier counts more. */
function exactness(route: string): number {
  return route
    .replace(/\/?index\.astro$/, '')
    .split('/')
    .reduce((sum, word, index) => sum + (word.includes('[') ? 0 : 2 ** (10 - index)), 0);
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function sizeOf(folder: string, file: string): number {
  return statSync(join(folder, file)).size;
}
