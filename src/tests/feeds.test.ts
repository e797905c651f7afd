import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rssResponse } from '../pages/_feed.ts';
import { checkContent } from '../sources/check.ts';
import { readFeed } from '../sources/verify/read-feed.ts';
import { districtReportsFeeds, forceReportsFeed } from '../views/reports-feed.ts';

const contentDir = 'src/tests/fixtures/small/content';

/** What the routes answer with for the small fixture. */
function feeds(): Map<string, Promise<Response>> {
  const { site, problems } = checkContent({ contentDir });
  if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
  const all = [forceReportsFeed(site), ...districtReportsFeeds(site).map(({ feed }) => feed)];
  return new Map(all.map((feed) => [feed.path, rssResponse(feed)]));
}

describe('the feeds of a small site', () => {
  beforeAll(() => {
    vi.stubEnv('OPENBEAT_CONTENT', contentDir);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test('the feed of a district, word for word', async () => {
    const response = await feeds().get('/marshby/reports.xml');
    expect(response?.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    await expect(await response?.text()).toMatchFileSnapshot('golden/feeds/marshby-reports.xml');
  });

  test('every feed is well-formed and has whole addresses only', async () => {
    for (const [path, response] of feeds()) {
      const bytes = new Uint8Array(await (await response).arrayBuffer());
      expect(readFeed(bytes).faults, path).toEqual([]);
      const html = new TextDecoder().decode(bytes);
      expect(html.match(/(href|src)=&quot;(?!https:|mailto:|tel:)[^&]*/g), path).toBeNull();
    }
  });
});
