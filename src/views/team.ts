import { ownerNames, type Account } from '../domain/account.ts';
import { formatDate } from '../domain/dates.ts';
import type { OpeningTimes } from '../domain/open-now.ts';
import type { District, Site } from '../domain/site.ts';
import { holderName } from '../domain/team.ts';
import { paths, teamPath } from '../domain/urls.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { mediaOf, type MediaPaths } from './media.ts';
import { accountWords, officerRow, type OfficerRow } from './officers.ts';
import { teamPapers } from './paper-links.ts';
import { reachTeam, teamTimes, type Reach } from './reach.ts';
import type { FrameLink } from './frame.ts';
import { joinWords, type Words } from './words.ts';

export interface TeamView {
  head: Head;
  title: string;
  lead: string;
  body: District['body'];
  media: MediaPaths;
  posts: OfficerRow[];
  accounts: { title: string; lines: Words[] }[];
  subTeams: { title: string; lines: Words[] }[];
  reach: Reach;
  /** The hours of the team, for a script to say whether anybody is there now. */
  times: OpeningTimes;
  /** For paper. */
  papers: FrameLink[];
}

export function teamViews(site: Site): { params: { district: string }; view: TeamView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: teamView(district, site),
  }));
}

function teamView(district: District, site: Site): TeamView {
  const owners = Object.keys(ownerNames) as Account['owner'][];
  const title = `Your officers in ${district.name}`;
  return {
    head: headOf(site, {
      path: teamPath(district.slug),
      title: `Officers in ${district.name}`,
      description: `The officers and PCSOs of the ${district.team_name}: their posts, the places they look after, and where they post.`,
      breadcrumbs: districtTrail(district),
      section: paths.home,
      district,
      search: {
        kind: 'Team',
        districts: [district.name],
        topics: [],
        also: ['officers', 'police officer', 'bobby'],
        officers: district.team.posts.flatMap((post) => [post.title, holderName(post) ?? '', ...post.area]),
      },
    }),
    title,
    lead: `${district.team_name}, since ${formatDate(district.team.since)}.`,
    body: district.body,
    media: mediaOf(site, district.body),
    posts: district.team.posts.map(officerRow),
    accounts: owners.flatMap((owner) => {
      const lines = district.team.accounts.filter((account) => account.owner === owner).map(accountWords);
      return lines.length > 0 ? [{ title: ownerNames[owner], lines }] : [];
    }),
    subTeams: district.sub_teams.map(({ name, places, since }) => ({
      title: name,
      lines: [joinWords(places), ...(since ? [`Since ${formatDate(since)}`] : [])],
    })),
    reach: reachTeam(district, site),
    times: teamTimes(district, site),
    papers: teamPapers(district),
  };
}
