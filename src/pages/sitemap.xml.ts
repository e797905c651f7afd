import type { APIRoute } from 'astro';
import { sitemap, sitemapType } from '../formats/sitemap.ts';
import { getSite } from '../sources/site.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(await getSite()), { headers: { 'content-type': sitemapType } });
