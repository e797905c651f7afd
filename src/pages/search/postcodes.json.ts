import type { APIRoute } from 'astro';
import { getSite } from '../../sources/site.ts';
import { postcodeTable } from '../../views/finder.ts';

export const GET: APIRoute = async () => Response.json(postcodeTable(await getSite()));
