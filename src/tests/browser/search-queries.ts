/** What a resident types, and the page they want; where several would do, any of them. */
export interface ResidentQuery {
  query: string;
  wants: readonly string[];
}

/** As people type: in a hurry, misspelt, in their own words, as a question. */
export const residentQueries: readonly ResidentQuery[] = [
  // Places, which stand for the district's page
  { query: 'Tilbry', wants: ['/thurrock/'] },
  { query: 'Southen on sea', wants: ['/southend/'] },
  { query: 'stanford le hope', wants: ['/thurrock/'] },
  { query: 'Billerikay', wants: ['/basildon/'] },
  { query: 'leigh on sea', wants: ['/southend/'] },
  { query: 'saffren waldon', wants: ['/braintree-and-uttlesford/'] },
  { query: 'canvey', wants: ['/castle-point-and-rochford/'] },
  { query: 'brightlingsea police', wants: ['/tendring/'] },
  { query: 'Ongar', wants: ['/epping-forest-and-brentwood/'] },
  { query: 'chelmsford', wants: ['/chelmsford-and-maldon/'] },
  // Officers and posts
  { query: 'who is my pcso in harwich', wants: ['/tendring/team/'] },
  { query: 'PC Stanage', wants: ['/tendring/team/'] },
  { query: 'leanne fairclough', wants: ['/braintree-and-uttlesford/team/'] },
  { query: 'Jaywick PCSO', wants: ['/tendring/team/'] },
  { query: 'inspector llewelyn price', wants: ['/colchester/team/'] },
  { query: 'PCSO tilbury', wants: ['/thurrock/team/'] },
  // Streets and parks
  {
    query: 'Nevendon Road',
    wants: ['/basildon/meetings/2026-08-25-wickford/', '/basildon/reports/2026-10/'],
  },
  { query: 'Hardy Park', wants: ['/thurrock/meetings/2026-03-28-stanford-le-hope/'] },
  { query: 'derry avenue ockendon', wants: ['/thurrock/meetings/2026-06-25-south-ockendon/'] },
  { query: 'moulsham st drunks', wants: ['/chelmsford-and-maldon/meetings/2026-07-25-moulsham-street/'] },
  // Meetings and dates
  {
    query: 'coffee with cops',
    wants: ['/harlow/meetings/2026-11-23-harvey-centre/', '/thurrock/meetings/2026-12-17-grays/'],
  },
  { query: 'coffee with cops harlow', wants: ['/harlow/meetings/2026-11-23-harvey-centre/'] },
  { query: 'next meeting clacton', wants: ['/tendring/meetings/2026-11-25-clacton/'] },
  { query: '3/12/2026', wants: ['/thurrock/meetings/2026-12-03-aveley/'] },
  { query: 'meeting 8th december greenstead', wants: ['/colchester/meetings/2026-12-08-greenstead/'] },
  {
    query: 'canvy iland breakfast',
    wants: ['/castle-point-and-rochford/meetings/2026-11-28-canvey-breakfast/'],
  },
  { query: 'ride along', wants: ['/colchester/meetings/2026-12-12-ride-along/'] },
  {
    query: 'is the writtle drop in cancelled',
    wants: ['/chelmsford-and-maldon/meetings/2026-11-04-writtle/'],
  },
  { query: 'wivenhoe drugs meeting', wants: ['/colchester/meetings/2026-08-27-wivenhoe/'] },
  // Reports
  { query: 'thurrock report october', wants: ['/thurrock/reports/2026-10/'] },
  { query: 'what did police do in colchester september 2026', wants: ['/colchester/reports/2026-09/'] },
  // Subjects in people's own words
  {
    query: 'bikes',
    wants: [
      '/thurrock/you-said-we-did/nuisance-bikes-blackshots/',
      '/thurrock/you-said-we-did/bikes-langdon-hills/',
      '/thurrock/meetings/2026-09-06-blackshots/',
      '/thurrock/meetings/2026-08-15-horndon-on-the-hill/',
      '/thurrock/reports/2026-10/',
      '/basildon/meetings/2026-10-01-billericay/',
    ],
  },
  { query: 'off road bikes blackshots', wants: ['/thurrock/meetings/2026-09-06-blackshots/'] },
  {
    query: 'weed',
    wants: [
      '/colchester/reports/2026-09/',
      '/colchester/meetings/2026-08-27-wivenhoe/',
      '/southend/reports/2026-07/',
      '/thurrock/meetings/2026-07-23-grays/',
    ],
  },
  {
    query: 'mugging',
    wants: [
      '/epping-forest-and-brentwood/you-said-we-did/phone-snatches-loughton-station/',
      '/epping-forest-and-brentwood/reports/2026-06/',
    ],
  },
  {
    query: 'asb grays',
    wants: [
      '/thurrock/reports/2026-10/',
      '/thurrock/meetings/2026-10-22-tilbury/',
      '/thurrock/meetings/2027-01-14-grays/',
    ],
  },
  {
    query: 'shoplifting waltham abbey',
    wants: ['/epping-forest-and-brentwood/meetings/2026-10-08-waltham-abbey/'],
  },
  { query: 'phone scam old people', wants: ['/thurrock/meetings/2026-01-15-stanford-le-hope/'] },
  { query: 'racist abuse', wants: ['/thurrock/meetings/2026-02-20-grays/', '/who-deals-with/'] },
  {
    query: 'homeless in doorways',
    wants: ['/southend/you-said-we-did/high-street-doorways/', '/southend/meetings/2026-09-26-the-royals/'],
  },
  { query: 'jetskis', wants: ['/news/2026-07-03-jet-skis/'] },
  { query: 'hair coursing', wants: ['/news/2026-09-07-hare-coursing/'] },
  { query: 'hand in a knife', wants: ['/news/2026-11-13-knife-bins/'] },
  {
    query: 'my bicycle was stolen',
    wants: ['/news/2026-11-16-dark-evenings-bikes/', '/southend/you-said-we-did/leigh-station-bikes/'],
  },
  {
    query: 'camera at the garages',
    wants: ['/thurrock/you-said-we-did/camera-seabrooke-rise/'],
  },
  {
    query: 'parking on zigzags outside school',
    wants: ['/colchester/meetings/2026-07-09-stanway/', '/thurrock/meetings/2026-01-22-chadwell-st-mary/'],
  },
  {
    query: 'car meets lakeside',
    wants: ['/thurrock/meetings/2025-11-13-grays/', '/thurrock/reports/2025-11/'],
  },
  { query: 'kids jumping in the lake chafford', wants: ['/thurrock/meetings/2026-05-21-chafford-hundred/'] },
  { query: 'fly tipping love lane aveley', wants: ['/thurrock/reports/2026-08/'] },
  { query: 'domestic violence', wants: ['/contact/'] },
  // Who deals with it, and what to do when nobody does
  { query: 'noise', wants: ['/who-deals-with/'] },
  { query: 'noisy neighbours', wants: ['/who-deals-with/'] },
  { query: 'bins on fire', wants: ['/who-deals-with/'] },
  { query: 'parking', wants: ['/who-deals-with/'] },
  { query: 'report a pothole', wants: ['/who-deals-with/'] },
  { query: 'who do I call about an abandoned car', wants: ['/who-deals-with/'] },
  { query: 'action fraud', wants: ['/who-deals-with/'] },
  { query: 'community trigger', wants: ['/asb-case-review/'] },
  { query: 'asb case review', wants: ['/asb-case-review/'] },
  { query: 'noise diary', wants: ['/asb-case-review/diary/'] },
  // News and the rest
  { query: 'police station opening times', wants: ['/news/2026-10-19-front-counters/'] },
  {
    query: 'grays police station opening hours',
    wants: ['/thurrock/', '/news/2026-10-19-front-counters/'],
  },
  { query: 'police cadets for my son', wants: ['/news/2026-10-01-cadets/'] },
  { query: 'neighborhood policing week', wants: ['/news/2023-01-30-neighbourhood-policing-week/'] },
  { query: 'inspectors report 2018', wants: ['/evidence/inspection-2018/'] },
  { query: 'how do i report a crime online', wants: ['/contact/'] },
  { query: 'deaf 999', wants: ['/contact/'] },
];
