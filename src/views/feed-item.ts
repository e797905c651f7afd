import { statusNames } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import type { FeedItem } from '../domain/feed.ts';
import type { FeedThing } from '../domain/feed-things.ts';
import { tagUri } from '../domain/identity.ts';
import type { MediaUse } from '../domain/media.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { Site } from '../domain/site.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { answerParts, answerSummary } from './feed-answer.ts';
import { meetingParts } from './feed-meeting.ts';
import { newsParts } from './feed-news.ts';
import { topicNames } from './head.ts';
import { headline, meetingSummary } from './meeting-words.ts';
import { pictureOf } from './picture.ts';
import { recordPairs } from './record-pairs.ts';
import { reportTitle } from './report.ts';
import { reportParts } from './report-parts.ts';
import { capital } from './words.ts';

/** What a thing is in every feed that tells it. */
export function feedItem(thing: FeedThing, site: Site): FeedItem {
  const { id, path, published, updated } = thing;
  return { guid: tagUri(site.force.identity, id), path, published, updated, ...wordsOf(thing, site) };
}

type ItemWords = Omit<FeedItem, 'guid' | 'path' | 'published' | 'updated'>;

function wordsOf(thing: FeedThing, site: Site): ItemWords {
  switch (thing.kind) {
    case 'reports':
      return reportWords(thing, site);
    case 'meetings':
      return meetingWords(thing, site);
    case 'concerns':
      return answerWords(thing, site);
    case 'news':
      return newsWords(thing, site);
  }
}

function reportWords({ report, district, path }: FeedThing & { kind: 'reports' }, site: Site): ItemWords {
  const title = reportTitle(report, district);
  const about = { title, id: report.id, url: absoluteUrl(site.force.site, path) };
  const post = district.team.posts.find((other) => other.post === report.by);
  const topics = recordPairs(district, 'report', report.month).map(({ concern }) => concern.topic);
  return {
    title,
    author: post ? `${capital(post.title)}, ${district.team_name}` : district.team_name,
    summary: report.summary,
    categories: [district.name, ...topicNames(site, topics)],
    ...enclosureOf(site, report.image),
    parts: reportParts(report, district, site, about),
  };
}

function meetingWords({ meeting, district }: FeedThing & { kind: 'meetings' }, site: Site): ItemWords {
  const { latitude, longitude } = meeting.venue;
  const topics = recordPairs(district, 'meeting', meeting.stem).map(({ concern }) => concern.topic);
  return {
    title: `${headline(meeting)}, ${formatDate(meeting.date)}`,
    author: district.team_name,
    summary: meetingSummary(meeting),
    categories: [district.name, meetingKinds[meeting.kind].name, ...topicNames(site, topics)],
    ...(latitude === undefined || longitude === undefined ? {} : { place: { latitude, longitude } }),
    parts: meetingParts(meeting, district, site),
  };
}

function answerWords(thing: FeedThing & { kind: 'concerns' }, site: Site): ItemWords {
  const { concern, step, district } = thing;
  return {
    title: `${statusNames[step.status]}: ${concern.title}`,
    author: district.team_name,
    summary: answerSummary(concern, step, district, site),
    categories: [district.name, ...topicNames(site, [concern.topic])],
    parts: answerParts(concern, step, district, site),
  };
}

function newsWords({ news }: FeedThing & { kind: 'news' }, site: Site): ItemWords {
  const districts = site.districts.filter(({ slug }) => news.districts.includes(slug));
  return {
    title: news.title,
    author: site.force.name,
    summary: news.summary,
    categories: [...districts.map(({ name }) => name), ...topicNames(site, news.topics)],
    ...enclosureOf(site, news.image),
    parts: newsParts(news, site),
  };
}

/** The picture at the top, which readers show beside the title. */
function enclosureOf(site: Site, use: MediaUse | undefined): Pick<FeedItem, 'enclosure'> {
  const { image } = pictureOf(site, use);
  return image ? { enclosure: { file: image.file, path: image.src } } : {};
}
