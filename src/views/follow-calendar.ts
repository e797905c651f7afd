import type { Site } from '../domain/site.ts';
import { calendarPath, webcalUrl } from '../domain/subscription-urls.ts';
import type { Words } from './words.ts';

/** How to have meetings in one's own calendar, as the lists of meetings say it at the side. */
export interface FollowCalendar {
  title: string;
  words: Words;
}

/** Follows the calendar of a district, of a kind, or of every meeting; or takes its file once. */
export function followCalendar(site: Site, scope: { district?: string; kind?: string }): FollowCalendar {
  const path = calendarPath(scope);
  return {
    title: 'In your calendar',
    words: [
      { text: 'Follow these meetings', href: webcalUrl(site.force.site, path) },
      ': your calendar then shows each new one, and changes when one moves or is cancelled. Or ',
      { text: 'take the file once', href: path },
      '.',
    ],
  };
}
