import { formatLongDate, formatTime } from '../domain/dates.ts';
import type { News, Site } from '../domain/site.ts';
import { campaignPath, districtPath, newsPath, paths } from '../domain/urls.ts';
import { changesView, type ChangesView } from './changes.ts';
import type { FrameLink } from './frame.ts';
import { headOf, synonyms, topicNames, type Head } from './head.ts';
import { newsArea, type LinkRow } from './home.ts';
import { mediaOf, type MediaPaths } from './media.ts';
import { pictureOf, type PictureView } from './picture.ts';
import { sourceWords } from './source.ts';
import { paragraphs, type Words } from './words.ts';

export interface NewsListView {
  head: Head;
  title: string;
  lead: string;
  groups: { title: string; id: string; rows: LinkRow[] }[];
  /** Where news of the same weeks stand together. */
  more?: FrameLink;
  empty: string;
}

export interface NewsView {
  head: Head;
  title: string;
  byline: Words;
  lead: string;
  image?: PictureView;
  body: News['body'];
  media: MediaPaths;
  quotes: { words: string; speaker: string }[];
  video?: { href: string; title: string; transcript: string[] };
  campaign?: FrameLink;
  districts: FrameLink[];
  source?: Words;
  changes: ChangesView;
}

/** `/news/`: all news by year. */
export function newsListView(site: Site): NewsListView {
  const years = [...new Set(site.news.map(({ published }) => published.slice(0, 4)))];
  return {
    head: headOf(site, {
      path: paths.news,
      title: 'News',
      description: `News from ${site.force.name} and its community policing teams.`,
      feeds: [{ scope: {}, kind: 'news' }],
    }),
    title: 'News',
    lead: 'From the whole force and from your district.',
    groups: years.map((year) => ({
      title: year,
      id: `year-${year}`,
      rows: site.news
        .filter(({ published }) => published.startsWith(year))
        .map((news) => newsRow(news, site)),
    })),
    ...(site.campaigns.length > 0
      ? { more: { text: 'Campaigns, with the districts that took part', href: paths.campaigns } }
      : {}),
    empty: 'There is no news yet.',
  };
}

export function newsRow(news: News, site: Site): LinkRow {
  return {
    title: news.title,
    href: newsPath(news.stem),
    lines: [news.summary, `${newsArea(site, news.districts)}, ${formatLongDate(news.published)}`],
  };
}

export function newsViews(site: Site): { params: { news: string }; view: NewsView }[] {
  return site.news.map((news) => ({ params: { news: news.stem }, view: newsView(news, site) }));
}

function newsView(news: News, site: Site): NewsView {
  const campaign = site.campaigns.find(({ slug }) => slug === news.campaign);
  const districts = site.districts.filter(({ slug }) => news.districts.includes(slug));
  const day = formatLongDate(news.published);
  return {
    head: headOf(site, {
      path: newsPath(news.stem),
      title: news.title,
      description: news.summary,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'News', href: paths.news },
      ],
      feeds: [...districts.map(({ slug }) => ({ district: slug })), {}].map((scope) => ({
        scope,
        kind: 'news' as const,
      })),
      search: {
        kind: 'News',
        districts: (districts.length > 0 ? districts : site.districts).map(({ name }) => name),
        topics: topicNames(site, news.topics),
        also: synonyms(site, news.topics),
        date: news.published,
      },
    }),
    title: news.title,
    byline: news.published_time
      ? `Published at ${formatTime(news.published_time)} on ${day}.`
      : `Published on ${day}.`,
    lead: news.summary,
    ...pictureOf(site, news.image),
    body: news.body,
    media: mediaOf(site, news.body),
    quotes: news.quotes.map((quote) => ({ words: quote.words, speaker: speakerText(quote) })),
    ...(news.video
      ? {
          video: {
            href: news.video.url,
            title: news.video.title,
            transcript: paragraphs(news.video.transcript),
          },
        }
      : {}),
    ...(campaign ? { campaign: { text: campaign.name, href: campaignPath(campaign.slug) } } : {}),
    districts: districts.map(({ name, slug }) => ({ text: name, href: districtPath(slug) })),
    ...(news.source ? { source: sourceWords(news.source) } : {}),
    changes: changesView(news),
  };
}

/** `Inspector Rowan Dale, Thurrock`: who said something, as published. */
export function speakerText({ name, rank, post }: News['quotes'][number]): string {
  return [[rank, name].filter(Boolean).join(' '), post].filter(Boolean).join(', ');
}
