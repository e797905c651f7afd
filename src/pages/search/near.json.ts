import type { APIRoute } from 'astro';
import { getSite } from '../../sources/site.ts';
import { nearTable } from '../../views/finder.ts';

export const GET: APIRoute = async () => Response.json(nearTable(await getSite()));
