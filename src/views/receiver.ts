import type { ConcernStep } from '../domain/ledger.ts';
import type { Site } from '../domain/site.ts';
import { concernPath } from '../domain/urls.ts';
import type { Word } from './words.ts';

/** Who has a concern that was passed on: a partner's name, or another district with the way to where it goes on. */
export function receiver(to: ConcernStep['to'], site: Site): Word | undefined {
  if (to === undefined || typeof to === 'string') return to;
  const district = site.districts.find(({ slug }) => slug === to.district);
  if (!district?.concerns.some(({ concern }) => concern === to.concern)) return district?.name;
  return { text: district.name, href: concernPath(district.slug, to.concern) };
}
