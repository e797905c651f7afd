import type { FeedItem, FeedPart, FeedWords } from '../domain/feed.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { escapeText } from './escape.ts';

/** The HTML of bodies with whole addresses, by their file below `content/`. */
export type BodyTexts = ReadonlyMap<string, string>;

/**
 * The whole text of an item as HTML that reads well anywhere: every address is a whole one, nothing needs our styles.
 * @throws Error if the HTML of a body is missing: half a report must not go out
 */
export function feedHtml({ parts }: Pick<FeedItem, 'parts'>, site: string, bodies: BodyTexts): string {
  return parts.map((part) => partHtml(part, site, bodies)).join('\n');
}

function partHtml(part: FeedPart, site: string, bodies: BodyTexts): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escapeText(part.text)}</h${part.level}>`;
    case 'text':
      return `<p>${wordsHtml(part.words, site)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${wordsHtml(item, site)}</li>`).join('')}</ul>`;
    case 'picture': {
      const credit = part.credit ? `<br>Picture: ${escapeText(part.credit)}` : '';
      return `<p><img src="${escapeText(absoluteUrl(site, part.src))}" alt="${escapeText(part.alt)}">${credit}</p>`;
    }
    case 'body': {
      const html = bodies.get(part.body.file);
      if (html === undefined) throw new Error(`The text of ${part.body.file} is missing in a feed.`);
      return html.trim();
    }
  }
}

function wordsHtml(words: FeedWords, site: string): string {
  if (typeof words === 'string') return escapeText(words);
  return words
    .map((run) => {
      if (typeof run === 'string') return escapeText(run);
      if ('strong' in run) return `<strong>${escapeText(run.strong)}</strong>`;
      return `<a href="${escapeText(absoluteUrl(site, run.href))}">${escapeText(run.text)}</a>`;
    })
    .join('');
}
