import type { APIRoute } from 'astro';
import { robots } from '../formats/robots.ts';
import { getSite } from '../sources/site.ts';

export const GET: APIRoute = async () =>
  new Response(robots(await getSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
