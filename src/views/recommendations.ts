import { formatDate, formatMonth } from '../domain/dates.ts';
import type { Recommendation, Site } from '../domain/site.ts';
import { paths, recommendationPath } from '../domain/urls.ts';
import { attachmentWords } from './evidence.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import { sourceWords } from './source.ts';
import type { Words } from './words.ts';

export interface RecommendationsView {
  head: Head;
  title: string;
  lead: string;
  rows: LinkRow[];
}

export interface RecommendationView {
  head: Head;
  title: string;
  byline: string;
  text: string;
  background?: string;
  /** Where it stands: the last status that was set, by whom; a comment never changes it. */
  status: string;
  facts: { label: string; words: Words }[];
  /** Oldest first: who wrote it, on which day, a status or a comment. */
  history: { title: string; text: string }[];
  strands: { name: string; rating: string; evidence?: string }[];
  attachments: Words[];
  source: Words;
}

const statusWords = {
  'awaiting-review': 'Awaiting review',
  'being-progressed': 'Being progressed',
  complete: 'Complete',
  superseded: 'Superseded',
  closed: 'Closed',
} as const;

const ratingWords = { red: 'Red', amber: 'Amber', green: 'Green', 'not-stated': 'Not stated' } as const;

export function recommendationsView(site: Site): RecommendationsView {
  return {
    head: headOf(site, {
      path: paths.recommendations,
      title: 'Recommendations',
      description: `What inspectors asked ${site.force.name} to do about community policing, and what became of it.`,
    }),
    title: 'Recommendations',
    lead: 'What inspectors asked for, and what became of it. What we say about it and what they decided are kept apart.',
    rows: site.recommendations.map((recommendation) => ({
      title: recommendation.title,
      href: recommendationPath(recommendation.slug),
      lines: [
        `${recommendation.body}, recommendation ${recommendation.number}`,
        presentStatus(recommendation),
      ],
    })),
  };
}

export function recommendationViews(
  site: Site,
): { params: { recommendation: string }; view: RecommendationView }[] {
  return site.recommendations.map((recommendation) => ({
    params: { recommendation: recommendation.slug },
    view: recommendationView(recommendation, site),
  }));
}

function recommendationView(recommendation: Recommendation, site: Site): RecommendationView {
  return {
    head: headOf(site, {
      path: recommendationPath(recommendation.slug),
      title: recommendation.title,
      description: `Recommendation ${recommendation.number} of ${recommendation.body}, with its dated history.`,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'Recommendations', href: paths.recommendations },
      ],
    }),
    title: recommendation.title,
    byline: `${recommendation.body}, recommendation ${recommendation.number}, addressed to: ${recommendation.addressed_to}.`,
    text: recommendation.text,
    ...(recommendation.background ? { background: recommendation.background } : {}),
    status: presentStatus(recommendation),
    facts: [
      ...(recommendation.theme ? [{ label: 'Theme', words: recommendation.theme }] : []),
      ...(recommendation.deadline
        ? [{ label: 'To be met by', words: formatMonth(recommendation.deadline) }]
        : []),
    ],
    history: recommendation.history.map(({ on, by, status, comment }) => ({
      title: `${formatDate(on)}, ${by === 'force' ? site.force.name : 'the inspector'}`,
      text: status ? `Status: ${statusWords[status].toLowerCase()}` : (comment ?? ''),
    })),
    strands: recommendation.strands.map(({ name, rating, by, evidence }) => ({
      name,
      rating:
        rating === 'not-stated'
          ? ratingWords[rating]
          : `${ratingWords[rating]}, as rated by ${by === 'force' ? site.force.name : 'the inspector'}`,
      ...(evidence ? { evidence } : {}),
    })),
    attachments: recommendation.attachments.map((attachment) => attachmentWords(attachment, site)),
    source: sourceWords(recommendation.source),
  };
}

function presentStatus({ history }: Recommendation): string {
  const last = history.filter(({ status }) => status !== undefined).at(-1);
  if (!last?.status) return 'No status was set.';
  return `${statusWords[last.status]} since ${formatDate(last.on)}.`;
}
