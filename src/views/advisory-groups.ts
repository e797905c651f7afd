import { formatDayMonth } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import { districtPath, meetingPath } from '../domain/urls.ts';
import type { LinkRow } from './home.ts';
import { comingMeetings, isOff } from './meeting-row.ts';

export interface AdvisoryGroups {
  /** The one for the whole force, in the force's words. */
  strategic?: string;
  districts: LinkRow[];
}

/** The group of each district as its own page tells it, with its next meeting; and the one for the whole force. */
export function advisoryGroups(site: Site): AdvisoryGroups {
  const { strategic_advisory_group: strategic } = site.force;
  return {
    ...(strategic ? { strategic } : {}),
    districts: site.districts.map((district) => {
      const next = comingMeetings(district, site.asOf).find(
        (meeting) => meeting.kind === 'advisory-group' && !isOff(meeting),
      );
      return {
        title: district.name,
        href: districtPath(district.slug),
        lines: [
          district.advisory_group ?? 'Nothing is published about its group. Ask the team.',
          ...(next
            ? [
                [
                  'Next meeting: ',
                  { text: formatDayMonth(next.date), href: meetingPath(district.slug, next.stem) },
                  '.',
                ],
              ]
            : []),
        ],
      };
    }),
  };
}
