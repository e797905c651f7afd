import type { APIRoute } from 'astro';
import { getSite } from '../../sources/site.ts';
import { placeTable } from '../../views/finder.ts';

export const GET: APIRoute = async () => Response.json(placeTable(await getSite()));
