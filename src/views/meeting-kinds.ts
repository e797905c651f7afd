import { meetingKindFacts } from '../domain/meeting-kind.ts';
import { shownKinds } from '../domain/shown-kinds.ts';
import type { Site } from '../domain/site.ts';
import { meetingKindPath } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { comingMeetings, isOff } from './meeting-row.ts';

/** A link to each kind with how many are to come: `Drop-ins, 3 to come`. */
export function kindLinks(site: Site): FrameLink[] {
  return shownKinds(site).map((kind) => {
    const number = site.districts
      .flatMap((district) => comingMeetings(district, site.asOf))
      .filter((meeting) => meeting.kind === kind && !isOff(meeting)).length;
    return {
      text: `${meetingKindFacts[kind].many}, ${number === 0 ? 'none announced' : `${number} to come`}`,
      href: meetingKindPath(kind),
    };
  });
}
