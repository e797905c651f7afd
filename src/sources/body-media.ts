import { markdownToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../domain/body-rules.ts';
import { mediaOf } from '../domain/links.ts';
import { compareText } from '../domain/problem.ts';

/** The media files that a body shows or links to, sorted; paths below `content/media`. */
export function bodyMedia(markdown: string, file: string): string[] {
  // Parsing is for the few bodies with a picture; a path to one always holds these letters or an entity.
  if (!markdown.includes('media/') && !/&(?:#|sol)/.test(markdown)) return [];
  const found = new Set<string>();
  const visit = (node: MdastNode): void => {
    if ('url' in node) {
      const media = mediaOf(node.url, file);
      if (media !== undefined) found.add(media);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdownToMdast(markdown, { position: false, features: markdownFeatures }));
  return [...found].sort(compareText);
}
