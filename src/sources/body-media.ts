import { markdownToMdast } from 'satteri';
import { markdownFeatures } from '../domain/body-rules.ts';
import { mediaOf } from '../domain/links.ts';
import { compareText } from '../domain/problem.ts';
import { nodesOf } from './body-tree.ts';

/** The media files that a body shows or links to, sorted; paths below `content/media`. */
export function bodyMedia(markdown: string, file: string): string[] {
  // Parsing is for the few bodies with a picture; a path to one always holds these letters or an entity.
  if (!markdown.includes('media/') && !/&(?:#|sol)/.test(markdown)) return [];
  const found = new Set<string>();
  for (const node of nodesOf(markdownToMdast(markdown, { position: false, features: markdownFeatures }))) {
    const media = 'url' in node ? mediaOf(node.url, file) : undefined;
    if (media !== undefined) found.add(media);
  }
  return [...found].sort(compareText);
}
