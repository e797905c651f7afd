import type { APIRoute } from 'astro';
import { getSite } from '../../sources/site.ts';
import { searchWords } from '../../views/search-words.ts';

export const GET: APIRoute = async () => Response.json(searchWords(await getSite()));
