import { statusNames, type ConcernStatus } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import { thingId } from '../domain/identity.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import type { FeedName } from '../domain/site-feeds.ts';
import { feedPath, subscribePath } from '../domain/subscription-urls.ts';
import type { ShownPost } from '../domain/team.ts';
import { absoluteUrl, concernPath, ledgerListPath, ledgerPath, teamPath } from '../domain/urls.ts';
import { afterDays, isLate, type ConcernPair } from './concern-pair.ts';
import { givenBy, heldBy, type Holder } from './concern-handover.ts';
import { whatYouCanDo } from './concern-next.ts';
import { heardWords } from './concern-record.ts';
import { isReopening, timelineOf, type TimelineStep } from './concern-timeline.ts';
import { mailAbout, mineIsNotHere } from './feedback.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, synonyms, topicNames, type Head } from './head.ts';
import { midSentence, type Word, type Words } from './words.ts';

/** One concern from the day it was heard to what became of it. */
export interface ConcernView {
  head: Head;
  title: string;
  /** In whole words; Late stands beside In hand. */
  statuses: ConcernPair['statuses'];
  /** Since when, topic, place, who has it in hand. */
  facts: Words;
  said: string;
  /** Where, when and how it was heard. */
  heard: Words;
  /** The district that passed it on to this one. */
  from?: Words;
  /** Why it could not be done, or who has it now. */
  box?: Holder;
  /** Newest first. */
  steps: TimelineStep[];
  next: { title: string; items: Words[]; links: FrameLink[] };
  all: FrameLink;
}

export function concernViews(
  site: Site,
): { params: { district: string; concern: string }; view: ConcernView }[] {
  return site.districts.flatMap((district) =>
    district.concerns.map((concern) => ({
      params: { district: district.slug, concern: concern.concern },
      view: concernView(concern, district, site),
    })),
  );
}

function concernView(concern: Concern, district: District, site: Site): ConcernView {
  const { title, topic } = concern;
  const last = concern.steps.at(-1) as ConcernStep;
  const path = concernPath(district.slug, concern.concern);
  const about = {
    title,
    id: thingId(district.id, 'concerns', concern.concern),
    url: absoluteUrl(site.force.site, path),
  };
  const feed: FeedName = { scope: { district: district.slug, concern: concern.concern }, kind: 'concerns' };
  return {
    head: headOf(site, {
      path,
      title: `${title}, ${district.name}`,
      description: `${statusNames[concern.status]}: what residents of ${district.name} said, and what their community policing team did, step by step.`,
      breadcrumbs: districtTrail(district, 'ledger'),
      district,
      feeds: [feed],
      search: {
        kind: 'Concern',
        districts: [district.name],
        topics: topicNames(site, [topic]),
        also: [...synonyms(site, [topic]), ...(concern.place ? [concern.place] : [])],
        date: last.on,
      },
    }),
    title,
    statuses: [
      { kind: concern.status, word: statusWords[concern.status] },
      ...(isLate(concern, site.asOf) ? [{ kind: 'late' as const, word: 'Late' }] : []),
    ],
    facts: factsOf(concern, last, district, site),
    said: concern.said,
    heard: heardWords(concern, district),
    ...givenBy(concern, site),
    ...heldBy(concern, last, site),
    steps: timelineOf(concern, district, site),
    next: {
      title: 'What you can do now',
      items: whatYouCanDo(concern, district, site, about),
      links: [
        { text: 'Follow this concern', href: feedPath(feed.scope, feed.kind, 'xml') },
        { text: 'New to feeds? How to start', href: `${subscribePath(district.slug)}#start` },
        mailAbout('Did this answer help?', 'Did this help?', district, about),
        mineIsNotHere(district, about),
      ],
    },
    all: { text: `Everything you told us in ${district.name}`, href: ledgerPath(district.slug) },
  };
}

const statusWords: Record<ConcernStatus, string> = { ...statusNames, 'could-not': 'We could not do this' };

/** `Closed 6 November 2026, after 106 days. Topic: drugs. Grays.` */
function factsOf(concern: Concern, last: ConcernStep, district: District, site: Site): Words {
  const { topic, place, open } = concern;
  const [name = topic] = topicNames(site, [topic]);
  const post = open ? district.team.posts.find((other) => other.post === last.by) : undefined;
  return [
    `${sinceText(concern, site.asOf)} Topic: `,
    { text: midSentence(name), href: ledgerListPath(district.slug, 'topics', topic) },
    place ? `. ${place}.` : '.',
    ...(post ? withPost(post, district) : []),
  ];
}

/** Who has it in hand; a vacant post says so, because nobody reads what is sent to it. */
function withPost({ post, title, vacant }: ShownPost, { slug }: District): Word[] {
  return [
    ' With the ',
    { text: title, href: teamPath(slug, post) },
    vacant ? '. That post is vacant now.' : '.',
  ];
}

function sinceText(concern: Concern, asOf: string): string {
  const { openedOn, closedOn, status, due, days = 0 } = concern;
  if (closedOn !== undefined)
    return `${status === 'passed-on' ? 'Passed on' : 'Closed'} ${formatDate(closedOn)}, ${afterDays(days)}.`;
  const again = reopenedOn(concern);
  const since = `Open since ${formatDate(openedOn)}${again ? `, and again since ${formatDate(again)}` : ''}.`;
  if (due === undefined) return since;
  return `${since} ${isLate(concern, asOf) ? 'Was due' : 'Next step by'} ${formatDate(due)}.`;
}

/** The day an answered concern was opened again for the last time. */
function reopenedOn({ steps }: Concern): string | undefined {
  return steps.findLast((_, index) => isReopening(steps, index))?.on;
}
