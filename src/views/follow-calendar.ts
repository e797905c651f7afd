import type { Site } from '../domain/site.ts';
import { calendarPath, webcalUrl } from '../domain/subscription-urls.ts';
import { absoluteUrl } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';

/** How to have meetings in one's own calendar, as the lists of meetings say it at the side. */
export interface FollowCalendar {
  title: string;
  text: string;
  links: FrameLink[];
}

/** Follows the calendar of a district, of a kind, or of every meeting; or takes its file once. */
export function followCalendar(site: Site, scope: { district?: string; kind?: string }): FollowCalendar {
  return {
    title: 'In your calendar',
    text: 'Your calendar then shows each new meeting, and changes when one moves or is cancelled.',
    links: calendarWays(site, scope),
  };
}

/** Every way to follow a calendar: by the program that opens `webcal:`, in Google's or Outlook's, or as a file once. */
export function calendarWays(site: Site, scope: { district?: string; kind?: string }): FrameLink[] {
  const path = calendarPath(scope);
  const follow = webcalUrl(site.force.site, path);
  const address = absoluteUrl(site.force.site, path);
  return [
    { text: 'Follow on a phone or Mac', href: follow },
    {
      text: 'Follow in Google Calendar',
      href: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(follow)}`,
    },
    {
      text: 'Follow in Outlook',
      href: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}`,
    },
    { text: 'Take the file once', href: path },
  ];
}
