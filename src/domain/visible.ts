import type { Item, Library } from './library.ts';

/** What has a day on which it goes out, and can be a draft. */
const dated = ['meetings', 'reports', 'news', 'evidence'] as const;
type Dated = Item<(typeof dated)[number]>;

/** Something that residents do not see yet: a draft, or of a day to come. */
export interface HeldBack extends Pick<Dated, 'id' | 'file' | 'data'> {
  collection: (typeof dated)[number];
}

/** What residents may see on a day (`asOf`): nothing unfinished, nothing from the future, nothing past its last day. */
export function visibleOn(library: Library, asOf: string): Library {
  return shownOf(library, asOf, (item) => !isHeldBack(item, asOf));
}

/** What a writer sees who looks at it before it goes out: also drafts and the future; what has ended is over for all. */
export function previewOn(library: Library, asOf: string): Library {
  return shownOf(library, asOf, () => true);
}

/** What of a preview residents do not see yet, in order of collection and id. */
export function heldBackOn(library: Library, asOf: string): HeldBack[] {
  const preview = previewOn(library, asOf);
  return dated.flatMap((collection) =>
    preview[collection]
      .filter((item) => isHeldBack(item, asOf))
      .map(({ id, file, data }) => ({ collection, id, file, data })),
  );
}

function isHeldBack({ data }: Dated, asOf: string): boolean {
  return data.draft || data.published > asOf;
}

function shownOf(library: Library, asOf: string, shown: (item: Dated) => boolean): Library {
  return {
    ...library,
    meetings: library.meetings.filter(shown),
    reports: library.reports.filter(shown),
    evidence: library.evidence.filter(shown),
    news: library.news.filter(
      (item) => shown(item) && (item.data.until === undefined || asOf <= item.data.until),
    ),
  };
}
