import { meetingTimes, reportTimes, stepTimes, type FeedTimes } from './feed-times.ts';
import { thingId } from './identity.ts';
import type { Concern, ConcernStep } from './ledger.ts';
import { compareText } from './problem.ts';
import type { District, Meeting, News, Report, Site } from './site.ts';
import { feedStem } from './subscription-urls.ts';
import { concernPath, meetingPath, newsPath, reportPath } from './urls.ts';

/** Something that feeds tell: a report, a meeting, a step in the life of a concern, a news item. */
export type FeedThing = FeedThingFacts &
  (
    | { kind: 'reports'; district: District; report: Report }
    | { kind: 'meetings'; district: District; meeting: Meeting }
    | { kind: 'concerns'; district: District; concern: Concern; step: ConcernStep }
    | { kind: 'news'; news: News }
  );

interface FeedThingFacts extends FeedTimes {
  /** Permanent: never made of an address or a name that may change. */
  id: string;
  /** The page it leads to. */
  path: string;
  /** The topics whose feeds tell it. */
  topics: readonly string[];
}

/** Everything that feeds of the site tell, in the order it was published, the oldest first. */
export function feedThings(site: Site): FeedThing[] {
  const things = [
    ...site.districts.flatMap((district) => [
      ...district.reports.map((report) => reportThing(report, district)),
      ...district.meetings.map((meeting) => meetingThing(meeting, district)),
      ...district.concerns.flatMap((concern) =>
        concern.steps.map((step) => stepThing(concern, step, district)),
      ),
    ]),
    ...site.news.map(newsThing),
  ];
  return things.sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id));
}

/**
 * The feeds that tell a thing, by their paths without a form. News for the whole force belongs to each district, too.
 * A report tells of many topics at once: its steps are told one by one.
 */
export function feedsOf(thing: FeedThing, site: Site): string[] {
  return [undefined, ...districtsOf(thing, site)].flatMap((slug) => {
    const scope = slug === undefined ? {} : { district: slug };
    return [
      feedStem(scope, thing.kind),
      feedStem(scope, 'all'),
      ...thing.topics.map((topic) => feedStem({ ...scope, topic }, 'concerns')),
      ...(thing.kind === 'concerns' && slug !== undefined
        ? [feedStem({ district: slug, concern: thing.concern.concern }, 'concerns')]
        : []),
    ];
  });
}

function districtsOf(thing: FeedThing, { districts }: Site): string[] {
  if (thing.kind !== 'news') return [thing.district.slug];
  const named = thing.news.districts;
  return named.length > 0 ? named : districts.map(({ slug }) => slug);
}

function reportThing(report: Report, district: District): FeedThing {
  return {
    kind: 'reports',
    district,
    report,
    id: report.id,
    path: reportPath(district.slug, report.month),
    ...reportTimes(report),
    topics: [],
  };
}

/** A meeting has one id from its announcement to its record: each of these updates it. */
function meetingThing(meeting: Meeting, district: District): FeedThing {
  return {
    kind: 'meetings',
    district,
    meeting,
    id: meeting.id,
    path: meetingPath(district.slug, meeting.stem),
    ...meetingTimes(meeting),
    topics: [],
  };
}

/**
 * A step has an id of its own, because readers announce nothing for an item that they know already, and because an
 * archive page must not change when an old concern goes on. A record tells a concern at most once.
 */
function stepThing(concern: Concern, step: ConcernStep, district: District): FeedThing {
  return {
    kind: 'concerns',
    district,
    concern,
    step,
    id: `${thingId(district.id, 'concerns', concern.concern)}/${step.in.key}`,
    path: concernPath(district.slug, concern.concern),
    ...stepTimes(step, district),
    topics: [concern.topic],
  };
}

function newsThing(news: News): FeedThing {
  return {
    kind: 'news',
    news,
    id: news.id,
    path: newsPath(news.stem),
    ...reportTimes(news),
    topics: news.topics,
  };
}
