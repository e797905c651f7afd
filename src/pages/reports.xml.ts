import type { APIRoute } from 'astro';
import { getSite } from '../sources/site.ts';
import { forceReportsFeed } from '../views/reports-feed.ts';
import { rssResponse } from './_feed.ts';

export const GET: APIRoute = async () => rssResponse(forceReportsFeed(await getSite()));
