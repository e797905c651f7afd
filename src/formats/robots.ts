import type { Site } from '../domain/site.ts';
import { absoluteUrl, paths } from '../domain/urls.ts';

/** What robots may read: everything, or nothing of a demonstration, whose officers are invented. */
export function robots({ force }: Pick<Site, 'force'>): string {
  if (force.demonstration) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(force.site, paths.sitemap)}\n`;
}
