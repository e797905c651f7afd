import type { APIRoute } from 'astro';
import { getSite } from '../sources/site.ts';
import { forceCalendar } from '../views/calendar.ts';
import { calendarResponse } from './_calendar.ts';

export const GET: APIRoute = async () => calendarResponse(forceCalendar(await getSite()));
