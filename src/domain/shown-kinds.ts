import { meetingKinds, type MeetingKind } from './meeting.ts';
import type { District, Meeting, Site } from './site.ts';

/** The kinds that have a page: those of which there is or was a meeting, and the groups that districts tell of. */
export function shownKinds(site: Site): MeetingKind[] {
  const told = site.force.strategic_advisory_group ?? site.districts.find((each) => each.advisory_group);
  return (Object.keys(meetingKinds) as MeetingKind[]).filter(
    (kind) =>
      (kind === 'advisory-group' && told !== undefined) ||
      site.districts.some(({ meetings }) => meetings.some((meeting) => meeting.kind === kind)),
  );
}

/** All meetings of a kind with their districts, in the order of the districts and of their days. */
export function meetingsOf(site: Site, kind: MeetingKind): { meeting: Meeting; district: District }[] {
  return site.districts.flatMap((district) =>
    district.meetings.filter((meeting) => meeting.kind === kind).map((meeting) => ({ meeting, district })),
  );
}
