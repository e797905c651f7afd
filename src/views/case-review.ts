import { isCheckedInTime } from '../domain/checked.ts';
import type { CaseReview } from '../domain/council.ts';
import { formatDate } from '../domain/dates.ts';
import type { Council, Site } from '../domain/site.ts';
import { councilStanding } from '../domain/standards/case-review.ts';
import { standardsOf } from '../domain/standards/catalogue.ts';
import { standardPath } from '../domain/standards-urls.ts';
import { emailHref, phoneHref } from '../domain/urls.ts';
import { reviewDays, type ReviewDay } from './review-days.ts';
import { verdictWords } from './standards/standing.ts';
import { count, type Word, type Words } from './words.ts';

/** How residents of one council area ask for a review of how their reports of antisocial behaviour were handled. */
export interface CaseReviewView {
  /** Its anchor: the council’s short name. */
  id: string;
  council: string;
  /** Whether the council publishes a route. */
  published: boolean;
  /** The ways to ask. */
  routes: { label: string; words: Words }[];
  /** What one should know before asking, and whom to ask. */
  more: { label: string; words: Words }[];
  /** What follows on a request, by the days that are promised; empty if none is. */
  days: ReviewDay[];
  /** Where and when somebody looked. */
  checked: Words;
}

type Route = CaseReview['routes'][number];
type Figures = CaseReview['figures'][number];

const ways: Record<Route['by'], string> = {
  online: 'Online',
  email: 'By email',
  phone: 'By phone',
  post: 'By post',
  'in-person': 'In person',
  form: 'With a form',
};

/** A council's route as it publishes it; where it publishes none, that is said. */
export function caseReviewView(council: Council, site: Site): CaseReviewView {
  const { asb_case_review: review, partnership } = council;
  const { routes, threshold, contact, note, figures, verified, source } = review;
  const published = routes.length > 0;
  const appeal = review.appeal ?? site.force.case_review?.appeal;
  const days = published ? reviewDays(review, appeal) : [];
  const more: [string, Words | undefined][] = [
    ['When you can', threshold],
    ...(published && days.length === 0 ? noDays(appeal) : []),
    ['Who answers', contact ?? council.contact],
    ['Good to know', note],
    ['Partnership', partnership.url ? [{ text: partnership.name, href: partnership.url }] : partnership.name],
    ...figureRows(figures),
    ['Our promise', standingWords(council, site)],
  ];
  return {
    id: council.slug,
    council: council.name,
    published,
    routes: published
      ? routes.map((route) => ({ label: ways[route.by], words: routeWords(route, council) }))
      : [{ label: 'How to ask', words: notPublished(council) }],
    more: more.flatMap(([label, words]) => (words === undefined ? [] : [{ label, words }])),
    days,
    checked: [
      ...(source?.url
        ? [`Looked at on ${formatDate(verified)}: `, { text: source.name, href: source.url }]
        : [`Looked for on ${formatDate(verified)}.`]),
      ...staleWords(verified, source?.url !== undefined, site),
    ],
  };
}

/** What was looked at too long ago (rule R13) says so, and what to do. */
function staleWords(verified: string, isSourceBefore: boolean, { asOf, force }: Site): Word[] {
  const { limit } = force.limits.contacts_verified;
  if (isCheckedInTime(verified, asOf, limit)) return [];
  return [
    `${isSourceBefore ? '.' : ''} That was more than ${limit} days ago: ask the council whether it still holds.`,
  ];
}

/** Instead of days, where a council promises none. */
function noDays(appeal: string | undefined): [string, Words | undefined][] {
  return [
    ['By when', 'We saw no promised days. When you apply, ask by when you will hear.'],
    ['If it is no', appeal],
  ];
}

function notPublished(council: Council): Words {
  return ['Not published. Ask ', { text: council.name, href: council.website }, '.'];
}

/** The figures of each year; that there are none is said, because the law asks councils to publish them. */
function figureRows(figures: readonly Figures[]): [string, Words][] {
  if (figures.length === 0) return [['Figures', 'We saw none, though the law asks for them every year.']];
  return figures.map((year) => [year.year, figureWords(year)]);
}

/** `3 people asked; 1 met the threshold; 1 review was held.` */
function figureWords({ applications, threshold_met, reviews, recommendations }: Figures): string {
  const parts = [
    `${count(applications, 'person', 'people')} asked`,
    ...(threshold_met === undefined ? [] : [`${threshold_met} met the threshold`]),
    ...(reviews === undefined ? [] : [`${count(reviews, 'review was', 'reviews were')} held`]),
    ...(recommendations === undefined ? [] : [`${recommendations} led to recommendations`]),
  ];
  return `${parts.join('; ')}.`;
}

/** Whether residents can find out how to ask: our own promise, with what was found. */
function standingWords(council: Council, site: Site): Words {
  const { verdict, found } = councilStanding(council);
  const standard = standardsOf(site.force.limits).find(({ id }) => id === 'R10');
  const words = `${verdictWords[verdict]}: ${found}.`;
  if (!standard) return words;
  return [`${words} `, { text: 'What we promise', href: standardPath(standard.slug) }];
}

function routeWords({ by, url, email, phone, address, note }: Route, council: Council): Words {
  const target = url
    ? { text: by === 'online' ? `Apply to ${council.name}` : `The page of ${council.name}`, href: url }
    : email
      ? { text: email, href: emailHref(email) }
      : phone
        ? { text: phone, href: phoneHref(phone) }
        : undefined;
  const rest = [address, note].filter(Boolean).join('. ');
  if (!target) return rest || `Ask ${council.name}`;
  return [target, ...(rest ? [`. ${rest}`] : [])];
}
