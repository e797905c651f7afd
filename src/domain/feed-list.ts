/** A list of feeds that a reader can import: OPML's outlines, in order. */
export interface FeedList {
  title: string;
  /** The name of the force, whose feeds they are. */
  owner: string;
  /** The address of the site, which whole addresses begin with. */
  site: string;
  groups: { name: string; feeds: ListedFeed[] }[];
}

/** One feed of a list, with its path and that of the page that shows the same. */
export interface ListedFeed {
  name: string;
  description: string;
  path: string;
  page: string;
  language: string;
}
