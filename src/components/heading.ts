/** How deep a heading stands; the page decides, never the part. */
export type HeadingLevel = 2 | 3 | 4;
