import type { Calendar } from '../domain/calendar.ts';
import { calendarType, icalendar } from '../formats/calendar.ts';

/** A calendar as a file that programs subscribe to or take in. */
export function calendarResponse(calendar: Calendar): Response {
  return new Response(icalendar(calendar), { headers: { 'content-type': calendarType } });
}
