import type { Site } from '../domain/site.ts';
import { districtPath } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';

/** The page at an address that a district had before: it leads on. Its canonical address is the district's own. */
export interface OldAddressView {
  head: Head;
  title: string;
  lead: string;
  to: { text: string; href: string };
}

/** One page for each old address of a district (`formerly[].address`): addresses are for good. */
export function oldAddressViews(site: Site): { params: { old: string }; view: OldAddressView }[] {
  return site.districts.flatMap((district) =>
    district.formerly.flatMap(({ name, address }) => {
      if (address === undefined) return [];
      const to = districtPath(district.slug);
      const title = `${name} is now ${district.name}`;
      return {
        params: { old: address },
        view: {
          head: headOf(site, { path: to, title, description: `This page moved to ${district.name}.` }),
          title,
          lead: 'The page has a new address. Your browser goes there by itself; if not, use the link.',
          to: { text: `Go to ${district.name}`, href: to },
        },
      };
    }),
  );
}
