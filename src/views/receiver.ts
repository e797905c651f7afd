import type { ConcernStep } from '../domain/ledger.ts';
import type { Site } from '../domain/site.ts';
import { concernInMeetingPath, concernInReportPath } from '../domain/urls.ts';
import type { Word } from './words.ts';

/** Who has a concern that was passed on: a partner's name, or another district with the way to where it goes on. */
export function receiver(to: ConcernStep['to'], site: Site): Word | undefined {
  if (to === undefined || typeof to === 'string') return to;
  const district = site.districts.find(({ slug }) => slug === to.district);
  const first = district?.concerns.find(({ concern }) => concern === to.concern)?.steps[0];
  if (!district || !first) return district?.name;
  return { text: district.name, href: stepPath(first, to.concern, district.slug) };
}

/** Where a step of a concern is told: its report or its meeting, at the concern. */
export function stepPath(step: ConcernStep, concern: string, district: string): string {
  const path = step.in.kind === 'report' ? concernInReportPath : concernInMeetingPath;
  return path(district, step.in.key, concern);
}
