import { formatDate } from '../domain/dates.ts';
import type { CaseReview } from '../domain/council.ts';
import type { Council } from '../domain/site.ts';
import { emailHref, phoneHref } from '../domain/urls.ts';
import type { Words } from './words.ts';

/** How residents of one council area ask for a review of how their reports were handled. */
export interface CaseReviewView {
  council: string;
  /** Whether the council publishes a route. */
  published: boolean;
  lines: Words[];
  partnership: Words;
}

const ways: Record<CaseReview['routes'][number]['by'], string> = {
  online: 'Apply online',
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
  const site: Words = [{ text: council.name, href: council.website }];
  return {
    council: council.name,
    published,
    lines: [
      ...(published ? routes.map(routeWords) : [['Not published. Ask ', ...site, '.']]),
      ...(threshold ? [threshold] : []),
      ...(decision_days ? [`You hear within ${decision_days} working days.`] : []),
      ...(appeal ? [appeal] : []),
      ...(contact ? [contact] : []),
      ...(note ? [note] : []),
      source?.url
        ? [`Looked at on ${formatDate(verified)}: `, { text: source.name, href: source.url }]
        : `Looked for on ${formatDate(verified)}.`,
    ],
    partnership: council.partnership.url
      ? [{ text: council.partnership.name, href: council.partnership.url }]
      : council.partnership.name,
  };
}

function routeWords({ by, url, email, phone, address, note }: CaseReview['routes'][number]): Words {
  const rest = [address, note].filter(Boolean).join('. ');
  const target = url
    ? { text: ways[by], href: url }
    : email
      ? { text: email, href: emailHref(email) }
      : phone
        ? { text: phone, href: phoneHref(phone) }
        : undefined;
  if (!target) return `${ways[by]}${rest ? `: ${rest}` : ''}`;
  return [...(url ? [] : [`${ways[by]}: `]), target, rest ? `. ${rest}` : ''];
}
