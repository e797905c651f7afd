import type { FeedPart } from '../domain/feed.ts';
import type { News, Site } from '../domain/site.ts';
import { changeLines } from './changes.ts';
import { listParts, pictureParts } from './feed-parts.ts';
import { mediaOf } from './media.ts';
import { speakerText } from './news.ts';
import { sourceWords } from './source.ts';
import { paragraphs } from './words.ts';

/** The whole text of a news item for feeds, in the order of its page. */
export function newsParts(news: News, site: Site): FeedPart[] {
  const { video, source } = news;
  return [
    { kind: 'text', words: news.summary },
    ...pictureParts(site, news.image),
    { kind: 'body', body: news.body, media: mediaOf(site, news.body) },
    ...news.quotes.map((quote): FeedPart => ({
      kind: 'text',
      words: [`“${quote.words}” `, { strong: speakerText(quote) }],
    })),
    ...(video
      ? [
          { kind: 'text' as const, words: ['Video: ', { text: video.title, href: video.url }] },
          ...paragraphs(video.transcript).map((words) => ({ kind: 'text' as const, words })),
        ]
      : []),
    ...(source ? [{ kind: 'text' as const, words: sourceWords(source) }] : []),
    ...listParts('What we changed here', changeLines(news.changes)),
  ];
}
