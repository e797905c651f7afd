import { formatDate, formatMonth } from '../domain/dates.ts';
import type { Recommendation, Site } from '../domain/site.ts';
import { paths, recommendationPath } from '../domain/urls.ts';
import { attachmentWords } from './evidence.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
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

const statusWords = {
  'awaiting-review': 'Awaiting review',
  'being-progressed': 'Being progressed',
  complete: 'Complete',
  superseded: 'Superseded',
  closed: 'Closed',
} as const;

const ratingWords = { red: 'Red', amber: 'Amber', green: 'Green' } as const;

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
      line:
        rating === 'not-stated'
          ? 'No rating is stated'
          : `${ratingWords[rating]}, as rated by ${who(by, site.force.name)}`,
      paragraphs: paragraphs(evidence),
    })),
    attachments: recommendation.attachments.map((attachment) => attachmentWords(attachment, site)),
    source: sourceWords(recommendation.source),
  };
}

/**
 * Where a recommendation stands: the last status, an inspector's before the force's own. A comment is not a status,
 * even one that says the matter can be closed.
 */
function statusOf({ history }: Recommendation, force: string): { status: string; statusNote: string } {
  const statuses = history.filter(({ status }) => status !== undefined);
  const last = statuses.findLast(({ by }) => by === 'inspector') ?? statuses.at(-1);
  const rule = `What ${force} writes about it is a comment and does not change the status.`;
  if (!last?.status) return { status: 'No status was set', statusNote: rule };
  const since = `${statusWords[last.status]} since ${formatDate(last.on)}`;
  if (last.by === 'force')
    return { status: `${since}, says ${force}`, statusNote: 'No inspector has set a status.' };
  const comment = history.findLast(({ by, comment: words, on }) => by === 'force' && words && on > last.on);
  const later = comment ? `${force} commented last on ${formatDate(comment.on)}. ` : '';
  return { status: since, statusNote: `${later}${rule}` };
}

function who(by: 'force' | 'inspector', force: string): string {
  return by === 'force' ? force : 'the inspector';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
