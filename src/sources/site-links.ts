import type { ContentEntry } from '../domain/collections.ts';
import { linkKind } from '../domain/links.ts';
import { pathMeant } from '../domain/path-meant.ts';
import { contentError, type FieldPath, type Problem, type TextPosition } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { sitePaths } from '../formats/site-paths.ts';
import { shown, writtenAddress } from './body-address.ts';
import type { BodyNode } from './body-problems.ts';
import { firstProblems } from './first-problems.ts';
import { pageOf } from './page-meant.ts';

/** A link that may lead to a page of the site: its address, and in a body how and where that is written. */
export interface SiteLink {
  file: string;
  url: string;
  written: string | undefined;
  field: FieldPath;
  position?: TextPosition;
}

/** The links of a body that may lead to this site; which do is only known with the Site. */
export function siteLinks(
  nodes: readonly BodyNode[],
  file: string,
  at: (offset: number, length: number) => TextPosition,
): SiteLink[] {
  return nodes.flatMap((found) => {
    const { node } = found;
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const kind = linkKind(node.url);
    if (kind !== 'page' && kind !== 'web') return [];
    const { from, length, written } = writtenAddress(found, node.url);
    return [{ file, url: node.url, written, field: [], position: at(from, length) }];
  });
}

/** Whole addresses in the fields of a file, which may be addresses of this site. */
function fieldLinks(data: unknown, file: string, field: FieldPath = []): SiteLink[] {
  if (typeof data === 'string')
    return /^https:\/\/\S+$/.test(data) ? [{ file, url: data, written: data, field }] : [];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) =>
    fieldLinks(value, file, [...field, isList ? Number(key) : key]),
  );
}

/**
 * Links to addresses of the site where nothing is.
 * @param mayBe whether a page that the Site does not know may be at a path, because a file of it has errors
 */
export function deadLinks(
  links: readonly SiteLink[],
  site: Site,
  entries: readonly ContentEntry[],
  mayBe: (path: string) => boolean,
): Problem[] {
  const inFields = entries.flatMap(({ data, file }) => fieldLinks(data, file));
  const problems = findDeadLinks([...links, ...inFields], site, entries, mayBe);
  const files = new Set(problems.map(({ file }) => file));
  return [...files].flatMap((name) => firstProblems(problems.filter(({ file }) => file === name)));
}

function findDeadLinks(
  links: readonly SiteLink[],
  site: Site,
  entries: readonly ContentEntry[],
  mayBe: (path: string) => boolean,
): Problem[] {
  const paths = sitePaths(site);
  const unseen = new Map(
    entries
      .map((entry) => [pageOf(entry.collection, entry.id), entry] as const)
      .filter(([page]) => page !== undefined && !paths.has(page)),
  );
  const unseenFiles = new Set([...unseen.values()].map(({ file }) => file));
  const meant = new Map<string, string | undefined>();
  return links.flatMap(({ file, url, written, field, position }) => {
    const path = pathOn(site.force.site, url);
    if (path === undefined || paths.has(path) || LATER.test(path) || mayBe(path)) return [];
    const error = (message: string, fix: string): Problem[] => [
      { ...contentError('link', file, field, message, fix), ...(position ? { position } : {}) },
    ];
    const entry = unseen.get(path);
    if (entry) {
      // What is not shown either may be published together with what it links to.
      if (unseenFiles.has(file)) return [];
      return error(
        `${shown(url)} leads to a page that residents cannot see on ${site.asOf}: ${entry.file} ${whyUnseen(entry, site.asOf)}.`,
        'Link to it once it is published, or leave the link out.',
      );
    }
    if (!meant.has(path)) meant.set(path, pathMeant(path, paths));
    const meantPath = meant.get(path);
    // Fields hold whole addresses.
    const right = meantPath && !position ? absoluteUrl(site.force.site, meantPath) : meantPath;
    const problems = error(
      `There is no page ${shown(url)} on this site.${right ? ` Did you mean "${right}"?` : ''}`,
      right ? `Write ${right}.` : 'Write the path of a page as the address bar shows it, such as /contact/.',
    );
    if (right === undefined || written === undefined) return problems;
    const address = url.replace(/[?#].*$/, '');
    const correction = { replace: 'text', from: written, with: right + url.slice(address.length) } as const;
    return problems.map((problem) => ({ ...problem, correction }));
  });
}

/** Sheets to print: which there are is known, and verified, when they are rendered. */
const LATER = /^\/[^/]+\/print\//;

/** The path of an address on this site, as a server reads it; undefined for other sites. */
function pathOn(site: string, url: string): string | undefined {
  try {
    const { origin, pathname } = new URL(url, site);
    return origin === new URL(site).origin ? decodeURIComponent(pathname) : undefined;
  } catch {
    return undefined;
  }
}

function whyUnseen({ data }: ContentEntry, asOf: string): string {
  const { draft, published, until } = data as Record<string, unknown>;
  if (draft === true) return 'is a draft';
  if (typeof published === 'string' && published > asOf) return `is published on ${published}`;
  return typeof until === 'string' ? `was shown until ${until}` : 'has no page';
}
