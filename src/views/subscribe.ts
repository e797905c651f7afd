import { formatMonth } from '../domain/dates.ts';
import { readerLinks } from '../domain/feed-readers.ts';
import type { District, Site } from '../domain/site.ts';
import { bulletinPath, feedListPath, feedPath, subscribePath } from '../domain/subscription-urls.ts';
import { absoluteUrl, emailHref } from '../domain/urls.ts';
import { calendarWays } from './follow-calendar.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, mainFeeds, type Head } from './head.ts';
import { feedRows, topicRows, type FeedRow } from './subscribe-rows.ts';
import type { Word, Words } from './words.ts';

/** `/subscribe/` and `/<district>/subscribe/`: how to be told instead of looking. */
export interface SubscribeView {
  head: Head;
  title: string;
  lead: string;
  /** In a demonstration: that what comes is invented. */
  note?: string;
  calendar: { action: FrameLink; others: Words };
  reader: { action: FrameLink; readers: FrameLink[] };
  rows: FeedRow[];
  topics: FeedRow[];
  /** Every feed at once. */
  list: Words;
  /** The address of the report feed, to copy. */
  address: string;
  /** How to get it by email, each way in its own words. */
  byEmail: Words[];
  /** Of the force: the same page of each district. */
  districts: FrameLink[];
}

export function forceSubscribeView(site: Site): SubscribeView {
  return subscribeView(site);
}

export function subscribeViews(site: Site): { params: { district: string }; view: SubscribeView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: subscribeView(site, district),
  }));
}

function subscribeView(site: Site, district?: District): SubscribeView {
  const { force } = site;
  const scope = district ? { district: district.slug } : {};
  const feed = feedPath(scope, 'reports', 'xml');
  const address = absoluteUrl(force.site, feed);
  const title = district ? `Follow ${district.name}` : 'Follow your area';
  const [calendar, google, outlook, file] = calendarWays(site, scope);
  return {
    head: headOf(site, {
      path: subscribePath(district?.slug),
      title,
      description: `Meetings of ${district?.name ?? force.name} in your calendar, reports in a feed reader, or both by email: no account, and no address to give us.`,
      ...(district ? { breadcrumbs: districtTrail(district), district } : {}),
      feeds: mainFeeds(scope),
    }),
    title,
    lead: 'Get the news to come to you. No account, no cost, and you do not give us your name or address.',
    ...(force.demonstration
      ? { note: 'In this demonstration, what comes to you is invented: no such meeting takes place.' }
      : {}),
    calendar: {
      action: { text: 'Add the calendar', href: calendar?.href ?? '' },
      others: [
        'Works on iPhone, Mac and most computers. Or add it to ',
        { text: 'Google Calendar', href: google?.href ?? '' },
        ' or ',
        { text: 'Outlook', href: outlook?.href ?? '' },
        ', or ',
        { text: 'take the file once', href: file?.href ?? '' },
        ': a copy does not change later.',
      ],
    },
    reader: {
      action: { text: 'Open the report feed', href: feed },
      readers: readerLinks(address),
    },
    rows: feedRows(site, scope),
    topics: topicRows(site, district),
    list: [
      'Reports, meetings, answers and news at once: ',
      { text: 'a list of feeds that readers import (OPML)', href: feedListPath(district?.slug) },
      '. One concern alone: “Follow this concern” on its page.',
    ],
    address,
    byEmail: byEmail(district),
    districts: district
      ? []
      : site.districts.map(({ name, slug }) => ({ text: name, href: subscribePath(slug) })),
  };
}

function byEmail(district: District | undefined): Words[] {
  const ways: Words[] = [
    'Choose a service that turns a feed into emails; many feed readers do it, too. Give it the address of the feed above, and ask for the full text.',
    'The service is not ours. It learns your email address and what you follow, so read what it does with them first. To stop, tell the service.',
  ];
  if (!district) return ways;
  const [report] = district.reports;
  const latest: Word[] = report
    ? [
        ' You can read ',
        {
          text: `the one for ${formatMonth(report.month)}`,
          href: bulletinPath(district.slug, report.month, 'email.html'),
        },
        ' here.',
      ]
    : [];
  return [
    ...ways,
    [
      'Each month’s report also exists as an email that can be sent on. ',
      { text: 'Ask the team', href: emailHref(district.email, `Monthly email for ${district.name}`) },
      ' whether it sends it; then it has your address.',
      ...latest,
    ],
  ];
}
