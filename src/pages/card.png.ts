import type { APIRoute } from 'astro';
import { getSite } from '../sources/site.ts';
import { forceCard } from '../views/card.ts';
import { cardResponse } from './_card.ts';

export const GET: APIRoute = async () => cardResponse(forceCard(await getSite()));
