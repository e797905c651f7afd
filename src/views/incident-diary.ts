import type { Site } from '../domain/site.ts';
import { agencyWords } from './agency-words.ts';
import { paths, phoneHref } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import type { Words } from './words.ts';

export interface IncidentDiaryView {
  head: Head;
  title: string;
  lead: string;
  /** How to keep it, in a few lines. */
  how: string[];
  /** What could put the reader at risk. */
  safe: Words[];
  /** The columns of the sheet, with what to write in each. */
  columns: { name: string; what: string }[];
  /** The empty rows of the sheet, which fill two sides of A4. */
  rows: number;
  /** Lines at the foot of the sheet: who keeps it, whom it concerns. */
  about: string[];
  next: Words;
}

/** Rows that fit on two sides of A4 across, with the heading repeated on the second. */
const ROWS = 12;

/** `/asb-case-review/diary/`: a sheet to print and fill in by hand, for whoever reports the same thing again and again. */
export function incidentDiaryView(site: Site): IncidentDiaryView {
  const { contact } = site.force;
  return {
    head: headOf(site, {
      path: paths.incidentDiary,
      title: 'Incident diary to print',
      description:
        'A sheet of paper for what happens, when, who saw it, how it affects you and whom you told.',
      section: paths.whoDealsWith,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'Who deals with what', href: paths.whoDealsWith },
        { text: 'ASB case review', href: paths.caseReview },
      ],
      search: {
        kind: 'Guide',
        districts: [],
        topics: [],
        also: ['incident diary', 'log sheet', 'noise diary', 'keep a record', 'diary sheet', 'evidence'],
      },
    }),
    title: 'Incident diary',
    lead: 'Print it, and fill in a row each time. Councils, landlords and the police can do more with a record than with a memory.',
    how: [
      'Write it down the same day, in your own words. Facts first: what you saw and heard, not what you think of it.',
      'Report it as well, and copy the reference number.',
      'No printer? Use the same headings in a notebook, or ask your library or council to print it.',
    ],
    safe: [
      [
        'Never put yourself in danger to fill in a row. Do not follow, film or face anyone; go indoors. In danger, ',
        { text: `call ${contact.emergency}`, href: phoneHref(contact.emergency) },
        '.',
      ],
      'Keep it where nobody who might be angry can find it. If that is somebody you live with, leave it with a friend or at work, and do not use a shared printer or phone.',
      ...helplines(site),
    ],
    columns: [
      { name: 'Date and time', what: 'When it began and when it ended.' },
      { name: 'What happened', what: 'Where it was, what was done, what was said, who did it if you know.' },
      {
        name: 'Who saw it',
        what: 'Neighbours or passers-by, if they agree to be named. Pictures or recordings.',
      },
      { name: 'How it affected you', what: 'Lost sleep, fear, a day off work, what the children said.' },
      { name: 'Whom you told', what: 'Police, council, landlord, and on which day.' },
      {
        name: 'Reference number',
        what: 'The one they gave you. If they gave none, write the name of the service.',
      },
    ],
    rows: ROWS,
    about: ['Your name', 'Where it happens', 'Sheet number'],
    next: [
      'Three reports in six months, and still no change? ',
      { text: 'Ask for an ASB case review', href: paths.caseReview },
      '.',
    ],
  };
}

/** Who helps a reader that is afraid at home: the agencies of the guide that are there for it. */
function helplines(site: Site): Words[] {
  const matter = site.guide.groups
    .flatMap(({ matters }) => matters)
    .find(({ topic }) => topic === 'domestic-abuse');
  const ways = (matter?.who ?? [])
    .filter((agency) => agency !== 'police' && agency !== 'council')
    .flatMap((agency) => agencyWords(agency, '', site).ways);
  return ways.length === 0
    ? []
    : ['Afraid of somebody at home? These people help, and need no name:', ...ways];
}
