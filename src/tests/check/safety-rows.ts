import { faulty, meeting, news, report, team, type BadRow } from './bad-rows.ts';

const walked = 'We walked it on nine evenings, from Marshby to Little Fen.';
const inBody = (text: string): BadRow['changes'][number] => [report, walked, text];
const did = 'We measure the speed in Eel Pie Lane on four evenings.';
const inField = (yaml: string): BadRow['changes'][number] => [report, `did: ${did}`, `did: ${yaml}`];
const allow = (rule: string, text: string, why: string): BadRow['changes'][number] => [
  report,
  'published: 2026-11-05\n',
  `published: 2026-11-05\nallow:\n  - rule: ${rule}\n    text: "${text}"\n    why: ${why}\n`,
];

/** Texts that would tell too much about somebody, or too little to everybody; all are found where they stand. */
export const safetyRows = [
  faulty('a number plate', inBody('We took a silver Ford, EK29 VTR, and two bikes.')),
  faulty(
    'a mobile number in a folded field',
    inField('>-\n      Whoever saw it may\n      ring Ann on 07700\n      900638.'),
  ),
  faulty('a mobile number behind a link', inBody('[Ring Ann](tel:07700900638).')),
  faulty(
    'a private address in single quotation marks',
    inField("'It''s Ann who knows: ann''s address is ann@gmail.example.'"),
  ),
  faulty(
    'a home with its postcode',
    inBody('A bike stood at 14 Fernhollow Road, Marshby PE99 9ZV, for a week.'),
  ),
  faulty('a day of birth in a heading', inBody('## The rider (born 4 March 1987)\n\nWe walked.')),
  faulty('a National Insurance number in a list', inBody('- one card\n- marked QQ 12 34 56 C')),
  faulty('the number of a crime', inBody('Please quote crime number 42/12345/26.')),
  faulty('the number of a custody record', inBody('See custody record BA/0294/26.')),
  faulty(
    'a private address of an officer',
    [team, 'since:', 'allow: []\nsince:'],
    [news, 'summary: ', 'summary: Write to jo.officer@hotmail.example. '],
  ),
  faulty(
    'a rule that does not exist in "allow"',
    allow('number-plate', 'EK29 VTR', 'It was scrapped.'),
    inBody('EK29 VTR'),
  ),
  faulty(
    'an exception without its reason',
    allow('vehicle-registration', 'EK29 VTR', '""'),
    inBody('EK29 VTR'),
  ),
  faulty(
    'an exception for other words',
    allow('vehicle-registration', 'EK29 VTS', 'It was scrapped.'),
    inBody('We took EK29 VTR.'),
  ),
  faulty(
    'words for residents, beside an error',
    [meeting, 'Bring', 'You can RSVP. [Click here](/marshby/). The IOPC was told prior to it. Bring'],
    inBody('EK29 VTR'),
  ),
  faulty(
    'people whom neighbours would know, beside an error',
    inBody(
      'Dean Pruett, 19, was charged with the robbery on Broad Walk. The 23-year-old victim has given a statement. Tracey Malin, 41, of Marine Parade East rang from 01255 555 0123. She lives at 14 Pier Avenue, EK29 VTR.',
    ),
  ),
];
