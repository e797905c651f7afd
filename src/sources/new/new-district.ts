import { reservedWords } from '../../domain/reserved-words.ts';
import type { Site } from '../../domain/site.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { remark, scalar } from './yaml-text.ts';

/**
 * The two files that a district cannot do without, its own and its team's. What else it needs lies in files of others:
 * a council, the map and the record of identities; the notes say in which order.
 */
export function newDistrict(site: Site, district: string, title: string | undefined): NewFiles {
  if (reservedWords.has(district))
    throw new NewRefused(
      `"${district}" is an address of the site itself; give the district another short name.`,
    );
  const name = title ?? nameOf(district);
  const host = new URL(site.force.site).hostname;
  const own = [
    '---',
    remark('Lines that begin with # are notes for you; no reader sees them.'),
    remark('The name that feeds and calendars know it by, for life, whatever the district is called later.'),
    `id: ${scalar(district)}`,
    `name: ${scalar(name)}`,
    `team_name: ${scalar(`${name} Community Policing Team`)}`,
    remark('The councils whose areas the team polices, each by the name of its file in content/councils.'),
    'councils:',
    `  - council: ${scalar(district)}`,
    remark('Towns, villages, wards and parishes that residents look for.'),
    'places:',
    `  - name: ${scalar(name)}`,
    '    kind: town',
    '    main: true',
    `email: ${scalar(`${district}@${host}`)}`,
    remark('The day somebody last checked these contacts.'),
    `verified: ${site.asOf}`,
    '---',
    '',
  ];
  const team = [
    remark('The day the team began; promises are counted from here.'),
    `since: ${site.asOf}`,
    'posts:',
    `  - post: ${scalar(`${district}-inspector`)}`,
    `    title: ${scalar(`${name} inspector`)}`,
    '    rank: inspector',
    '    role: Leads the team',
    '    # Once somebody is in the post, and has agreed to be named: take away "# ".',
    `    # holder: { name: Ayo Brightwell, from: ${site.asOf}, agreed: true }`,
    '',
  ];
  return {
    files: [
      { file: `districts/${district}.md`, text: own.join('\n') },
      { file: `teams/${district}.yaml`, text: team.join('\n') },
    ],
    notes: [
      'A district needs three more things before "npm run check" is content:',
      `1. Its council: councils/${district}.yaml from the template in content/README.md, or name another in the district's file and end it where it was ("until:").`,
      ...(site.map
        ? ['2. Its area on the map: run "npm run import:boundaries" again, or delete map.yaml.']
        : []),
      `${site.map ? 3 : 2}. Its line in the record of identities: run "npm run lock".`,
    ],
    toFill: ['councils', 'places', 'email', 'the posts of the team', 'about the team'],
  };
}

/** `castle-point` → `Castle Point`. */
function nameOf(district: string): string {
  const small = ['and', 'of', 'on', 'the', 'upon', 'in'];
  return district
    .split('-')
    .map((word) => (small.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
