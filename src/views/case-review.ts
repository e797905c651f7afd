import type { CaseReview } from '../domain/council.ts';
import { formatDate } from '../domain/dates.ts';
import type { Council } from '../domain/site.ts';
import { emailHref, phoneHref } from '../domain/urls.ts';
import type { Words } from './words.ts';

/** How residents of one council area ask for a review of how their reports of antisocial behaviour were handled. */
export interface CaseReviewView {
  council: string;
  /** Whether the council publishes a route. */
  published: boolean;
  /** The ways to ask. */
  routes: { label: string; words: Words }[];
  /** What one should know before and after asking. */
  more: { label: string; words: Words }[];
  /** Where and when somebody looked. */
  checked: Words;
}

type Route = CaseReview['routes'][number];

const ways: Record<Route['by'], string> = {
  online: 'Online',
  email: 'By email',
  phone: 'By phone',
  post: 'By post',
  'in-person': 'In person',
  form: 'With a form',
};

/** A council's route as it publishes it; where it publishes none, that is said. */
export function caseReviewView(council: Council): CaseReviewView {
  const { routes, threshold, decision_days, appeal, contact, note, verified, source } =
    council.asb_case_review;
  const published = routes.length > 0;
  const { partnership } = council;
  const more: [string, Words | undefined][] = [
    ['When you can', threshold],
    ['Answer', decision_days === undefined ? undefined : `Within ${decision_days} working days.`],
    ['If it is no', appeal],
    ['Questions', contact],
    ['Good to know', note],
    ['Partnership', partnership.url ? [{ text: partnership.name, href: partnership.url }] : partnership.name],
  ];
  return {
    council: council.name,
    published,
    routes: published
      ? routes.map((route) => ({ label: ways[route.by], words: routeWords(route, council) }))
      : [{ label: 'How to ask', words: notPublished(council) }],
    more: more.flatMap(([label, words]) => (words === undefined ? [] : [{ label, words }])),
    checked: source?.url
      ? [`Looked at on ${formatDate(verified)}: `, { text: source.name, href: source.url }]
      : `Looked for on ${formatDate(verified)}.`,
  };
}

function notPublished(council: Council): Words {
  return ['Not published. Ask ', { text: council.name, href: council.website }, '.'];
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
