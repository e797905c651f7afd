/** How the Markdown of bodies is read, for the check and for rendering alike. */

/** Tables, strikethrough and bare addresses, but no footnotes: their numbers would clash where a page has two bodies. */
export const markdownFeatures = { gfm: { footnotes: false }, frontmatter: false } as const;

/** The only HTML a body may hold: these tags, closed, without attributes, because Markdown has no signs for them. */
export const inlineTags: readonly string[] = ['kbd', 'sub', 'sup'];

/** Components that a page of `content/pages` may use. */
export const pageComponents: readonly string[] = [];
