import type { Feed, FeedPart } from '../domain/feed.ts';
import { rss, rssType } from '../formats/rss.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { bodyOf } from './_body.ts';

/** A feed as RSS, with the bodies of its items. */
export async function rssResponse(feed: Feed): Promise<Response> {
  const bodies = await Promise.all(
    feed.items.flatMap(({ parts, path }) =>
      parts.filter(isBody).map(async (part) => {
        return [part.body.file, await bodyOf(part, absoluteUrl(feed.site, path))] as const;
      }),
    ),
  );
  return new Response(await rss(feed, new Map(bodies)), { headers: { 'content-type': rssType } });
}

function isBody(part: FeedPart): part is Extract<FeedPart, { kind: 'body' }> {
  return part.kind === 'body';
}
