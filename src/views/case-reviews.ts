import { formatDate } from '../domain/dates.ts';
import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { caseReviewPath, paths, phoneHref } from '../domain/urls.ts';
import { caseReviewView, type CaseReviewView } from './case-review.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';
import type { Words } from './words.ts';

export interface CaseReviewsView {
  head: Head;
  title: string;
  lead: string;
  emergency: Words;
  /** When one can ask: the words for the whole area, and where they come from. */
  threshold: Words[];
  /** What happens, step by step. */
  expect: string[];
  /** What to have ready before asking. */
  ready: Words[];
  /** Who else may ask, and who helps. */
  help: Words[];
  chooser: { title: string; text: string; councils: FrameLink[] };
  councils: CaseReviewView[];
}

/** `/asb-case-review/`: what somebody who reported again and again can ask for, and how in each council area. */
export function caseReviewsView(site: Site): CaseReviewsView {
  const councils = site.districts
    .flatMap((district) => district.councils)
    .toSorted((a, b) => compareText(a.name, b.name));
  const { contact, case_review: { help } = {} } = site.force;
  return {
    head: headOf(site, {
      path: paths.caseReview,
      title: 'ASB case review: you reported it and nothing changed',
      description:
        'If you reported antisocial behaviour again and again, you can ask for a case review. What to expect, what to have ready, and how to ask each council.',
      section: paths.whoDealsWith,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'Who deals with what', href: paths.whoDealsWith },
      ],
      search: {
        kind: 'Guide',
        districts: site.districts.map(({ name }) => name),
        topics: site.topics.filter(({ case_review }) => case_review).map(({ name }) => name),
        also: [
          'community trigger',
          'asb case review',
          'nobody helps',
          'nothing was done',
          'ignored my reports',
          'reported it three times',
        ],
      },
    }),
    title: 'You reported it again and again, and nothing changed',
    lead: 'Then you can ask for an ASB case review. The council, the police and your landlord must look together at what each of them did. It costs nothing, and it is not a complaint about one person.',
    emergency: [
      'If you are in danger, do not wait for a review: ',
      { text: `call ${contact.emergency}`, href: phoneHref(contact.emergency) },
      '. Go on reporting while you wait; each report counts.',
    ],
    threshold: thresholdWords(site),
    expect: [
      'You ask the council, in any of the ways below.',
      'The council asks the police and the others what you reported and what they did.',
      'It tells you whether your case reaches its threshold. If it does not, it says why.',
      'If it does, they meet. You can say what you have been through, or somebody can speak for you.',
      'They tell you what they found, and what they will do. You can appeal.',
    ],
    ready: [
      'The days on which it happened, and the days on which you reported it.',
      'Whom you told, and every reference number you were given.',
      'What it does to you: sleep, work, health, children.',
      [
        'Nothing written down? Begin today, with our ',
        { text: 'incident diary to print', href: paths.incidentDiary },
        '.',
      ],
    ],
    help: [
      'A friend, a relative, a carer, your councillor or your MP may ask for you, if you agree.',
      ['Who should have dealt with it? ', { text: 'See who deals with what', href: paths.whoDealsWith }, '.'],
      ...(help ? [[{ text: help.name, href: help.url }, `. ${help.note}`]] : []),
    ],
    chooser: {
      title: 'Choose your council',
      text: 'You ask the council of the area where it happens, also if your report went to the police.',
      councils: councils.map(({ name, slug }) => ({ text: name, href: caseReviewPath(slug) })),
    },
    councils: councils.map((council) => caseReviewView(council, site)),
  };
}

function thresholdWords({ force: { case_review: usual } }: Site): Words[] {
  if (!usual) return ['Each council says what must have happened first: look below.'];
  const { source, threshold, verified } = usual;
  return [
    threshold,
    [
      'A council may set it in other words: look below. Source: ',
      source.url ? { text: source.name, href: source.url } : source.name,
      `, looked at on ${formatDate(verified)}.`,
    ],
  ];
}
