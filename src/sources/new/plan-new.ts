import type { ContentEntry } from '../../domain/collections.ts';
import { nearest } from '../../domain/nearest.ts';
import type { District, Site } from '../../domain/site.ts';
import { unknownDistrict } from '../report/of-district.ts';
import { newDistrict } from './new-district.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { meetingKind, newMeeting } from './new-meeting.ts';
import { newOfficer, type PostWish } from './new-officer.ts';
import { newReport, nextMonth } from './new-report.ts';
import { newNews, newRecommendation } from './new-writing.ts';
import { shortName } from './slug-of.ts';

export const newKinds = ['report', 'meeting', 'officer', 'district', 'news', 'recommendation'] as const;
export type NewKind = (typeof newKinds)[number];

/** What somebody wants to begin: as typed on the command line or answered to questions. */
export interface NewWish extends PostWish {
  kind: NewKind;
  /** The district of a report, meeting or officer; else the short name of the file. */
  name: string;
  /** The month of a report, `YYYY-MM`, or the day of a meeting, `YYYY-MM-DD`. */
  when?: string | undefined;
  /** The kind of a meeting; without it a Local Community Meeting. */
  meeting?: string | undefined;
  /** The place of a meeting; without it the usual one. */
  place?: string | undefined;
}

/** The kind of file that was typed. */
export function newKind(typed: string): NewKind {
  const kind = newKinds.find((one) => one === typed);
  if (kind !== undefined) return kind;
  const meant = nearest(typed, newKinds);
  throw new NewRefused(
    `"${typed}" cannot be begun. ${meant ? `Did you mean "${meant}"?` : `There are: ${newKinds.join(', ')}.`}`,
  );
}

/** What files a wish comes to. @throws NewRefused with a sentence where it cannot be made */
export function planNew(
  wish: NewWish,
  {
    site,
    entries,
    readText,
  }: { site: Site; entries: readonly ContentEntry[]; readText: (file: string) => string },
): NewFiles {
  const { kind, name, when, title } = wish;
  const district = (): District => {
    const found = site.districts.find(({ slug }) => slug === name);
    if (!found) throw new NewRefused(unknownDistrict(name, entries) ?? `There is no district "${name}".`);
    return found;
  };
  switch (kind) {
    case 'report':
      return newReport(site, district(), when ?? nextMonth(district(), site.asOf));
    case 'meeting':
      return newMeeting(site, district(), meetingKind(wish.meeting ?? 'lcm'), when, wish.place);
    case 'officer': {
      const file = `teams/${district().slug}.yaml`;
      return newOfficer(file, readText(file), wish);
    }
    case 'district':
      return newDistrict(site, shortName(name), title);
    case 'news':
      return newNews(site, shortName(name), title);
    case 'recommendation':
      return newRecommendation(site, shortName(name), title);
  }
}
