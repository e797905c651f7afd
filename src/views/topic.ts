import type { Concern } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import type { FeedName } from '../domain/site-feeds.ts';
import { feedPath } from '../domain/subscription-urls.ts';
import { toldTopics } from '../domain/told-topics.ts';
import { ledgerListPath, paths, topicPath } from '../domain/urls.ts';
import { presentPair, type ConcernPair } from './concern-pair.ts';
import type { FrameLink } from './frame.ts';
import { headOf, topicNames, type Head } from './head.ts';
import { byClosed, byDue, tallyOf, type TallyItem } from './ledger-parts.ts';
import { count, midSentence } from './words.ts';

/** What happens about a topic in all districts. */
export interface TopicView {
  head: Head;
  title: string;
  lead: string;
  tally: TallyItem[];
  groups: { id: string; title: string; pairs: ConcernPair[]; none: string }[];
  districts: { title: string; links: FrameLink[] };
  follow: { title: string; text: string; action: FrameLink; links: FrameLink[] };
}

/** How many concerns stand under each heading; the districts' own lists have them all. */
const SHOWN = 8;

export function topicViews(site: Site): { params: { topic: string }; view: TopicView }[] {
  return toldTopics(site).map((topic) => ({ params: { topic }, view: topicView(topic, site) }));
}

function topicView(topic: string, site: Site): TopicView {
  const [name = topic] = topicNames(site, [topic]);
  const told = site.districts.flatMap((district) =>
    district.concerns.filter((concern) => concern.topic === topic).map((concern) => ({ concern, district })),
  );
  const open = told.filter(({ concern }) => concern.open).sort(by(byDue));
  const closed = told.filter(({ concern }) => !concern.open).sort(by(byClosed));
  const districts = site.districts.filter((one) => told.some(({ district }) => district === one));
  const feed: FeedName = { scope: { topic }, kind: 'concerns' };
  const group = (id: string, word: string, list: readonly Told[], none: string) => ({
    id,
    title: list.length > SHOWN ? `${word}: ${SHOWN} of ${list.length}` : `${word}: ${list.length}`,
    pairs: list.slice(0, SHOWN).map(({ concern, district }) => presentPair(concern, district, site, true)),
    none,
  });
  return {
    head: headOf(site, {
      path: topicPath(topic),
      title: `${name} in every district`,
      description: `What residents of ${site.force.name}’s districts said about ${midSentence(name)}, and what their community policing teams did.`,
      feeds: [feed],
    }),
    title: name,
    lead: `${count(told.length, 'thing', 'things')} you told us about this in ${count(districts.length, 'district')}, and what became of ${told.length === 1 ? 'it' : 'them'}.`,
    tally: tallyOf(told.map(({ concern }) => concern)),
    groups: [
      group('open', 'Open', open, 'Everything you told us about this has its answer.'),
      group('closed', 'Answered last', closed, 'Nothing about this is closed yet.'),
    ],
    districts: { title: 'All of it, by district', links: districts.map((one) => districtLink(one, topic)) },
    follow: {
      title: 'Follow this topic',
      text: 'A feed reader shows each answer as it comes, from every district. No account, and no email address.',
      action: { text: 'Topic feed', href: feedPath(feed.scope, feed.kind, 'xml') },
      links: [{ text: 'New to feeds? How to start', href: `${paths.subscribe}#start` }],
    },
  };
}

interface Told {
  concern: Concern;
  district: District;
}

function by(order: (a: Concern, b: Concern) => number): (a: Told, b: Told) => number {
  return (a, b) => order(a.concern, b.concern);
}

function districtLink({ name, slug, concerns }: District, topic: string): FrameLink {
  const number = concerns.filter((concern) => concern.topic === topic).length;
  return { text: `${name} ${number}`, href: ledgerListPath(slug, 'topics', topic) };
}
