import type { District, Site } from '../domain/site.ts';

/** The name of a feed of monthly reports, the same in the feed and in the link that leads readers to it. */
export function reportsFeedName({ force }: Site, district?: Pick<District, 'name'>): string {
  const name = district
    ? `${district.name}: monthly reports`
    : `${force.name}: monthly reports of every district`;
  return force.demonstration ? `Demonstration: ${name}` : name;
}
