import { Parser } from 'htmlparser2';

/** What one page says about itself: enough to check its links, ids and title. */
export interface PageFacts {
  title: string;
  ids: Set<string>;
  /** Ids that stand on the page more than once, in order of appearance. */
  repeatedIds: string[];
  /** Every address the page mentions, as written, without repeats. */
  links: Set<string>;
}

const LINK_ATTRIBUTES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data'];

/** Reads a page without building a tree: thousands of pages are read in every build. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = { title: '', ids: new Set(), repeatedIds: [], links: new Set() };
  let inTitle = false;
  let svgDepth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') svgDepth += 1;
      // An SVG's own title names a picture, not the page.
      inTitle = name === 'title' && svgDepth === 0;
      noteId(facts, attributes['id']);
      noteLinks(facts, name, attributes);
    },
    ontext(text) {
      if (inTitle) facts.title += text;
    },
    onclosetag(name) {
      if (name === 'svg') svgDepth -= 1;
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  facts.title = facts.title.trim();
  return facts;
}

function noteId(facts: PageFacts, id: string | undefined): void {
  if (id === undefined) return;
  if (facts.ids.has(id)) facts.repeatedIds.push(id);
  facts.ids.add(id);
}

function noteLinks(facts: PageFacts, name: string, attributes: Record<string, string>): void {
  for (const attribute of LINK_ATTRIBUTES) {
    const written = attributes[attribute];
    if (written !== undefined) facts.links.add(written);
  }
  for (const candidate of attributes['srcset']?.split(',') ?? []) {
    const [written] = candidate.trim().split(/\s/);
    if (written) facts.links.add(written);
  }
  // A whole address in a meta element names the page's picture for social networks (https://ogp.me/).
  if (name === 'meta' && attributes['property'] === 'og:image' && attributes['content'] !== undefined)
    facts.links.add(attributes['content']);
  const refresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
  const target = refresh ? /url\s*=\s*['"]?([^'"]+)/i.exec(attributes['content'] ?? '')?.[1] : undefined;
  if (target !== undefined) facts.links.add(target);
}
