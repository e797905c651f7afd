import { mattersOf } from '../domain/guide.ts';
import type { District, Site } from '../domain/site.ts';
import { districtPath, paths, phoneHref, whoDealsWithPath } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, synonyms, type Head } from './head.ts';
import { matterView, type MatterView } from './matter.ts';
import { checkedText } from './reach.ts';
import { joinWords, type Words } from './words.ts';

export interface WhoDealsWithView {
  head: Head;
  title: string;
  lead: string;
  emergency: Words;
  /** The districts, to choose one's own; the page of a district leads to the others instead. */
  chooser: { title: string; text: string; districts: FrameLink[] };
  groups: { title: string; matters: MatterView[] }[];
  /** What to do about anything that is not listed. */
  missing: Words;
  checked: string;
}

/** `/who-deals-with/`: which agency does what, before a district is chosen. */
export function whoDealsWithView(site: Site): WhoDealsWithView {
  const matters = mattersOf(site.guide);
  const topics = matters.flatMap(({ topic }) => topic ?? []);
  return viewOf(site, {
    title: 'Noise, parking, fly-tipping: who deals with it?',
    lead: 'Often it is not the police, and we say who it is and what to do now. Choose your district, and the links are those of your own council.',
    head: headOf(site, {
      path: paths.whoDealsWith,
      title: 'Noise, parking, fly-tipping: who deals with it?',
      description:
        'Noise, parking, fly-tipping, nuisance bikes and more: who deals with each, what to do now, and what the police do about it.',
      section: paths.whoDealsWith,
      search: {
        kind: 'Guide',
        districts: site.districts.map(({ name }) => name),
        topics: site.topics.filter(({ topic }) => topics.includes(topic)).map(({ name }) => name),
        current: matters.map(({ name }) => name).join(', '),
        also: [
          'who do I call',
          'report to the council',
          ...new Set([...matters.flatMap(({ name, also }) => [name, ...also]), ...synonyms(site, topics)]),
        ],
      },
    }),
  });
}

/** `/<district>/who-deals-with/`: the same with the links of the district's own councils; found by its district. */
export function whoDealsWithViews(site: Site): { params: { district: string }; view: WhoDealsWithView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: viewOf(
      site,
      {
        title: `Who deals with it in ${district.name}?`,
        lead: `With the links of ${joinWords(district.councils.map(({ name }) => name))}.`,
        head: headOf(site, {
          path: whoDealsWithPath(district.slug),
          title: `Who deals with it in ${district.name}?`,
          description: `Noise, parking, fly-tipping and more in ${district.name}: police or council, with the council’s own links.`,
          breadcrumbs: [
            ...districtTrail(district),
            { text: 'Who deals with what', href: paths.whoDealsWith },
          ],
          section: paths.whoDealsWith,
          district,
        }),
      },
      district,
    ),
  }));
}

function viewOf(
  site: Site,
  page: Pick<WhoDealsWithView, 'head' | 'title' | 'lead'>,
  district?: District,
): WhoDealsWithView {
  const { contact } = site.force;
  return {
    ...page,
    emergency: [
      'Somebody is in danger, a crime is going on, or something burns? Do not look for the right service: ',
      { text: `call ${contact.emergency}`, href: phoneHref(contact.emergency) },
      '. ',
      { text: 'Deaf, or cannot speak?', href: `${paths.contact}#deaf` },
    ],
    chooser: {
      title: district ? 'Another district' : 'Choose your district',
      text: district
        ? 'You live somewhere else? These pages have the links of the other councils.'
        : 'Then every link below is the one of your own council.',
      districts: site.districts
        .filter((one) => one !== district)
        .map(({ name, slug }) => ({ text: name, href: whoDealsWithPath(slug) })),
    },
    groups: site.guide.groups.map(({ name, matters }) => ({
      title: name,
      matters: matters.map((matter) => matterView(matter, site, district)),
    })),
    missing: [
      'Not in the list, or sent from one to the other? ',
      {
        text: 'Ask your team',
        href: district ? `${districtPath(district.slug)}#reach` : `${paths.contact}#teams`,
      },
      ': we find out whose it is, and tell you.',
    ],
    checked: checkedText('these addresses and numbers', site.guide.verified, site),
  };
}
