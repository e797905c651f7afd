import { formatDate } from '../../domain/dates.ts';
import { splitId } from '../../domain/library.ts';
import { leafletPath } from '../../domain/print-urls.ts';
import type { Site } from '../../domain/site.ts';
import type { HeldBack } from '../../domain/visible.ts';
import { concernPath } from '../../domain/urls.ts';
import { pageOf } from '../page-meant.ts';
import { changeWords } from '../publishing/change-words.ts';

/** What a page of the preview says at its top: that it is not public, or what on it is not. */
export interface HeldBackMark {
  words: string;
  things: { text: string; href: string }[];
}

/**
 * The mark of a page of the preview; undefined for one that shows what residents see.
 * @param path the page's address, from the root
 * @param html the page: what it links to is what it shows
 */
export function markOf(
  path: string,
  html: string,
  { heldBack = [], asOf, districts }: Site,
): HeldBackMark | undefined {
  const own = heldBack.find((thing) => isMadeOf(path, thing));
  if (own) return { words: ownWords(own, asOf), things: [] };
  const nameOf = (slug: string): string => districts.find((district) => district.slug === slug)?.name ?? slug;
  const things = heldBack
    .filter((thing) => isShownBy(html, thing) || isOnLeaflet(path, thing))
    .map((thing) => ({
      text: changeWords({ file: thing.file, after: thing.data }, { asOf, nameOf }),
      href: pageOfThing(thing),
    }));
  return things.length === 0 ? undefined : { words: 'On this page, only you can see: ', things };
}

function ownWords({ data: { draft, published } }: HeldBack, asOf: string): string {
  const day = formatDate(published);
  if (!draft) return `Goes out on ${day}: until then, only you can see this page.`;
  const goesOut = published > asOf ? `on ${day}` : 'the next time you publish';
  return `Draft: only you can see this page. Delete “draft: true”, and it goes out ${goesOut}.`;
}

/** Whether a page is the thing's own, or its sheet for paper, its press kit, or its email. */
function isMadeOf(path: string, thing: HeldBack): boolean {
  if (pageOfThing(thing) === path) return true;
  const { district, key } = splitId(thing.id);
  return district !== '' && path.startsWith(`/${district}/`) && path.split('/').includes(key);
}

/** Whether a page leads to the thing, or to a concern that it tells more of: both are shown as they then are. */
function isShownBy(html: string, thing: HeldBack): boolean {
  const { data } = thing;
  const entries = 'concerns' in data ? data.concerns : 'raised' in data ? data.raised : [];
  const concerns = entries.map(({ id }) => concernPath(splitId(thing.id).district, id));
  return [pageOfThing(thing), ...concerns].some((page) => html.includes(`href="${page}`));
}

/** Leaflets name coming meetings and lead to none. */
function isOnLeaflet(path: string, { collection, id }: HeldBack): boolean {
  return collection === 'meetings' && path === leafletPath(splitId(id).district);
}

function pageOfThing({ collection, id }: HeldBack): string {
  return pageOf(collection, id) ?? '/';
}
