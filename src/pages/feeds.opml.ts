import type { APIRoute } from 'astro';
import { opml, opmlType } from '../formats/opml.ts';
import { getSite } from '../sources/site.ts';
import { feedList } from '../views/feed-list.ts';

export const GET: APIRoute = async () =>
  new Response(opml(feedList(await getSite())), { headers: { 'content-type': opmlType } });
