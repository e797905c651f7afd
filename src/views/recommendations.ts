import { formatDate, formatMonth } from '../domain/dates.ts';
import type { Recommendation, Site } from '../domain/site.ts';
import { paths, recommendationPath } from '../domain/urls.ts';
import { attachmentWords } from './evidence.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import { openFact, statusOf, statusWords } from './recommendation-status.ts';
import { sourceWords } from './source.ts';
import { paragraphs, type Words } from './words.ts';

export interface RecommendationsView {
  head: Head;
  title: string;
  lead: string;
  rows: LinkRow[];
}

/** A dated entry or a rated part: its title, one line, its words. */
export interface HistoryEntry {
  title: string;
  line?: string;
  /** A rating, as a shape and a word. */
  rating?: { kind: 'met' | 'in-hand' | 'not-met' | 'not-known'; word: string };
  paragraphs: string[];
}

export interface RecommendationView {
  head: Head;
  title: string;
  byline: string;
  text: string[];
  background: string[];
  /** Where it stands: the last status that was set; a comment never changes it. */
  status: string;
  /** What that status rests on. */
  statusNote: string;
  facts: { label: string; words: Words }[];
  /** Oldest first: who wrote it, on which day, a status or a comment. */
  history: HistoryEntry[];
  strands: HistoryEntry[];
  attachments: Words[];
  source: Words;
}

/** Each rating keeps its word and has a shape of its own: colour alone tells nobody anything. */
const ratings = {
  red: { kind: 'not-met', word: 'Red' },
  amber: { kind: 'in-hand', word: 'Amber' },
  green: { kind: 'met', word: 'Green' },
  'not-stated': { kind: 'not-known', word: 'Not stated' },
} as const;

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
        statusOf(recommendation, site.force.name).status,
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
    text: paragraphs(recommendation.text),
    background: paragraphs(recommendation.background),
    ...statusOf(recommendation, site.force.name),
    facts: [
      ...(recommendation.theme ? [{ label: 'Theme', words: recommendation.theme }] : []),
      ...(recommendation.deadline
        ? [{ label: 'To be met by', words: formatMonth(recommendation.deadline) }]
        : []),
      openFact(recommendation, site.asOf),
    ],
    history: recommendation.history.map(({ on, by, status, comment }) => ({
      title: formatDate(on),
      line: status
        ? `${capital(who(by, site.force.name))} set the status: ${statusWords[status].toLowerCase()}`
        : `${capital(who(by, site.force.name))} commented`,
      paragraphs: paragraphs(comment),
    })),
    strands: recommendation.strands.map(({ name, rating, by, evidence }) => ({
      title: name,
      rating: ratings[rating],
      line: rating === 'not-stated' ? 'No rating is stated' : `As rated by ${who(by, site.force.name)}`,
      paragraphs: paragraphs(evidence),
    })),
    attachments: recommendation.attachments.map((attachment) => attachmentWords(attachment, site)),
    source: sourceWords(recommendation.source),
  };
}

function who(by: 'force' | 'inspector', force: string): string {
  return by === 'force' ? force : 'the inspector';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
