import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../domain/site.ts';
import { feedFormOf } from '../../domain/subscription-urls.ts';
import { listFiles } from '../publish/remove-strays.ts';
import { createBudgetCheck } from './budgets.ts';
import { jumpsInStyles, jumpsOnPage } from './layout-shift.ts';
import { readCalendar, type EventEntry } from './read-calendar.ts';
import { readFeed, readJsonFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';
import { addressOf, createLinkResolver, fileOf, type InternalLink, type SiteFault } from './site-files.ts';
import { calendarFaults } from './verify-calendars.ts';
import { emailFaults } from './verify-email.ts';

/** What was looked at, and everything that is wrong with it, in the order of the files. */
export interface Verified {
  pages: number;
  links: number;
  feeds: number;
  calendars: number;
  faults: SiteFault[];
}

/**
 * Looks through a built site: every internal link and fragment leads somewhere, ids are unique on their page and
 * titles on the site, every feed and calendar parses, calendars hold the meetings of the
 * content, pages keep their budgets and nothing on them jumps.
 * @param address the public address, by which absolute links to the site are known
 * @param site what the pages were made of; without it no calendar is held against it
 */
export async function verifySite(release: string, address: string, site?: Site): Promise<Verified> {
  const files = await listFiles(release);
  const idsOf = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  const links: { file: string; link: InternalLink }[] = [];
  const faults: SiteFault[] = [];
  const resolveLink = createLinkResolver(address);
  const known = new Set(files);
  const overBudget = createBudgetCheck(known, (file) =>
    readFile(join(release, file)).catch(() => Buffer.alloc(0)),
  );
  const calendars = new Map<string, EventEntry[]>();
  let feeds = 0;

  const noteLinks = (file: string, written: Iterable<string>): void => {
    for (const one of written) {
      const link = resolveLink(one, file);
      if (link === 'refused')
        faults.push({ rule: 'link', file, message: `"${one}" is not an address to link to.` });
      else if (link !== 'external') links.push({ file, link });
    }
  };

  for (const file of files) {
    if (file.startsWith('pagefind/')) continue;
    if (file.endsWith('.html')) {
      const html = await readFile(join(release, file), 'utf8');
      const page = readPage(html);
      idsOf.set(file, page.ids);
      for (const id of page.repeatedIds)
        faults.push({ rule: 'id', file, message: `The id "${id}" stands here twice.` });
      faults.push(...titleFaults(page.title, file, titles));
      for (const message of emailFaults(file, html)) faults.push({ rule: 'email', file, message });
      noteLinks(file, page.links);
      for (const message of jumpsOnPage(html)) faults.push({ rule: 'jump', file, message });
      faults.push(...(await overBudget(file, html)));
    } else if (file.endsWith('.css')) {
      for (const message of jumpsInStyles(await readFile(join(release, file), 'utf8')))
        faults.push({ rule: 'jump', file, message });
    } else if (/\.(xml|atom|rss|opml)$/.test(file) || feedFormOf(`/${file}`) === 'json') {
      feeds += 1;
      const bytes = await readFile(join(release, file));
      const feed = file.endsWith('.json') ? readJsonFeed(bytes) : readFeed(bytes);
      faults.push(
        ...feed.faults.map((fault): SiteFault => ({
          rule: 'feed',
          file,
          message: `Not well-formed: ${fault}.`,
        })),
      );
      noteLinks(file, feed.links);
    } else if (file.endsWith('.ics')) {
      const calendar = readCalendar(await readFile(join(release, file)));
      calendars.set(file, calendar.events);
      for (const fault of calendar.faults)
        faults.push({ rule: 'calendar', file, message: `Not a sound calendar: ${fault}.` });
      noteLinks(file, calendar.links);
    }
  }

  if (site) faults.push(...calendarFaults(calendars, site));

  const verdicts = new Map<InternalLink, Verdict>();
  for (const { file, link } of links) {
    const verdict = verdicts.get(link) ?? judgeLink(link, known, idsOf);
    verdicts.set(link, verdict);
    if (verdict !== 'sound') faults.push({ ...verdict, file });
  }
  faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { pages: idsOf.size, links: links.length, feeds, calendars: calendars.size, faults };
}

/** All faults as text for a terminal: one line for each, with the pages that have it, because one cause often repeats. */
export function describeFaults(faults: readonly SiteFault[], mostPages = 3): string {
  const pages = new Map<string, string[]>();
  for (const { file, message } of faults)
    pages.set(message, [...(pages.get(message) ?? []), addressOf(file)]);
  const lines = [...pages].map(([message, all]) => {
    const more = all.length > mostPages ? ` and ${all.length - mostPages} more` : '';
    return `${message} On ${all.slice(0, mostPages).join(', ')}${more}.`;
  });
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  return `The rendered site has ${count}, so it was not published:\n${lines.join('\n')}`;
}

function titleFaults(title: string, file: string, seen: Map<string, string>): SiteFault[] {
  if (title === '') return [{ rule: 'title', file, message: 'The page has no title.' }];
  const other = seen.get(title);
  seen.set(title, other ?? file);
  if (other === undefined) return [];
  return [{ rule: 'title', file, message: `The title "${title}" is also that of ${addressOf(other)}.` }];
}

type Verdict = 'sound' | Omit<SiteFault, 'file'>;

function judgeLink(
  { written, path, fragment }: InternalLink,
  known: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Verdict {
  const target = fileOf(path);
  if (!known.has(target)) {
    const slash = known.has(`${target}/index.html`) ? ' Pages end in a slash.' : '';
    return { rule: 'link', message: `The link "${written}" leads nowhere.${slash}` };
  }
  // A text fragment (:~:) names words, not an id; other files than pages have no ids to lead to.
  if (fragment === '' || fragment.startsWith(':~:') || !target.endsWith('.html')) return 'sound';
  if (idsOf.get(target)?.has(fragment)) return 'sound';
  return { rule: 'fragment', message: `"${written}": that page has no part with the id "${fragment}".` };
}
