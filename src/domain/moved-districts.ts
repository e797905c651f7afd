import type { Site } from './site.ts';
import { districtPath } from './urls.ts';

/** Where everything of a district stood before it was renamed, and where it stands now: `/marshby/` → `/saltmarsh/`. */
export function movedDistricts(site: Site): { from: string; to: string }[] {
  return site.districts.flatMap(({ slug, formerly }) =>
    formerly.flatMap(({ address }) =>
      address === undefined ? [] : [{ from: districtPath(address), to: districtPath(slug) }],
    ),
  );
}
