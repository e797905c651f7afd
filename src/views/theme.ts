import type { Site } from '../domain/site.ts';
import type { Theme } from '../domain/theme.ts';
import { mediaPath, paths } from '../domain/urls.ts';

/** What the theme adds to every page: a stylesheet of the force's colours, and its badge. */
export interface ThemeLinks {
  /** The address of the stylesheet; null when the force keeps the site's own look. */
  stylesheet: string | null;
  /** The address of the badge; null when there is none. */
  badge: string | null;
}

/** The theme's stylesheet, once if the force sets a colour or a typeface, else not at all. */
export function themeViews(site: Site): { params: { theme: string }; view: Theme }[] {
  const { theme } = site.force;
  if (theme === undefined || themeLinks(site).stylesheet === null) return [];
  return [{ params: { theme: paths.theme.replace(/^\/|\.css$/g, '') }, view: theme }];
}

export function themeLinks(site: Site): ThemeLinks {
  const { badge, ...look } = site.force.theme ?? {};
  const digest = badge === undefined ? undefined : site.media[badge];
  return {
    stylesheet: Object.values(look).some((value) => value !== undefined) ? paths.theme : null,
    badge: badge !== undefined && digest !== undefined ? mediaPath(badge, digest) : null,
  };
}
