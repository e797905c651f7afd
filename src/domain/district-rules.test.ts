import { describe, expect, test } from 'vitest';
import { fieldsOf, problemsWith, type Changes } from '../tests/small-content.ts';

const marshby = 'districts/marshby.md';
const coldharbour = 'districts/coldharbour.md';
const page = { title: 'A page', summary: 'What it says.', reviewed: '2026-11-01' };

/** A district under another file name, with all that hangs on it. */
function renamedTo(slug: string): Changes {
  return {
    [marshby]: null,
    'teams/marshby.yaml': null,
    'meetings/marshby/2026-10-20-library.md': null,
    'reports/marshby/2026-10.md': null,
    [`districts/${slug}.md`]: fieldsOf(marshby),
    [`teams/${slug}.yaml`]: fieldsOf('teams/marshby.yaml'),
  };
}

describe('addresses', () => {
  test.each<[string, Changes, string[]]>([
    ['a district like a page of the site', renamedTo('reports'), ['address districts/reports.md']],
    [
      'an id like a page of the site',
      { [marshby]: { id: 'news' }, 'identity.lock': { districts: ['coldharbour', 'news'] } },
      [`address ${marshby} id`],
    ],
    ['an old address that leads here', { [marshby]: { formerly: [{ name: 'Fen', address: 'fen' }] } }, []],
    [
      'an old address that another district has now',
      { [marshby]: { formerly: [{ name: 'Cold', address: 'coldharbour' }] } },
      [`address ${marshby} formerly.0.address`],
    ],
    [
      'one old address of two districts',
      {
        [marshby]: { formerly: [{ name: 'Fen', address: 'fen' }] },
        [coldharbour]: { formerly: [{ name: 'Fen', address: 'fen' }] },
      },
      [`address ${marshby} formerly.0.address`],
    ],
    [
      'an old address like a page of the site',
      { [marshby]: { formerly: [{ name: 'News', address: 'news' }] } },
      [`address ${marshby} formerly.0.address`],
    ],
    ['the pages that have their own address', { 'pages/about.mdx': page, 'pages/privacy.mdx': page }, []],
    [
      'a page in the place of the accessibility statement',
      { 'pages/accessibility.mdx': page },
      ['address pages/accessibility.mdx'],
    ],
    ['a page like another of the site', { 'pages/contact.mdx': page }, ['address pages/contact.mdx']],
    ['a page like a district', { 'pages/marshby.mdx': page }, ['address pages/marshby.mdx']],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));
});

describe('places, numbers and successors', () => {
  const places = [{ name: 'Marshby' }, { name: 'Little Fen' }];
  test.each<[string, Changes, string[]]>([
    [
      'a place listed twice',
      { [marshby]: { places: [...places, { name: 'Marshby' }] } },
      [`place ${marshby} places.2.name`],
    ],
    [
      'a place in a council that the district does not have',
      { [marshby]: { places: [...places, { name: 'Far Fen', council: 'coldharbour' }] } },
      [`place ${marshby} places.2.council`],
    ],
    [
      'two councils, and it is not said which a place lies in',
      {
        [marshby]: {
          councils: [{ council: 'marshby' }, { council: 'coldharbour' }],
          places: [
            { name: 'Marshby', council: 'marshby' },
            { name: 'Little Fen', council: 'coldharbour' },
            { name: 'Far Fen' },
          ],
        },
        [coldharbour]: { councils: [{ council: 'coldharbour', until: '2020-01-01' }] },
      },
      [`R15 ${marshby} councils.1`, `place ${marshby} places.2`],
    ],
    [
      'a town team for a place that is spelt otherwise',
      { [marshby]: { sub_teams: [{ name: 'Fen Team', places: ['Little Fenn'] }] } },
      [`place ${marshby} sub_teams.0.places.0`],
    ],
    ['101 as the number of the team', { [marshby]: { phone: '101' } }, [`R9 ${marshby} phone`]],
    ['a number too short for one', { [marshby]: { phone: '1163' } }, [`R9 ${marshby} phone`]],
    ['a number of its own', { [marshby]: { phone: '01632 960123' } }, []],
    [
      'a district without an email address',
      { [marshby]: { email: undefined } },
      [`missing-field ${marshby} email`],
    ],
    [
      'a district that follows itself',
      { [marshby]: { successors: ['marshby'] } },
      [`successors ${marshby} successors.0`],
    ],
    [
      'a successor that does not exist',
      { [marshby]: { successors: ['coldharbor'] } },
      [`unknown-name ${marshby} successors.0`],
    ],
    ['a successor', { [marshby]: { successors: ['coldharbour'] } }, []],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));
});

describe('R15: each council belongs to one district on every day', () => {
  const here = (...councils: object[]) => ({ councils: [{ council: 'marshby' }, ...councils] });
  const placed = {
    places: [
      { name: 'Marshby', council: 'marshby' },
      { name: 'Little Fen', council: 'marshby' },
    ],
  };
  const both = (marsh: object, cold: object): Changes => ({
    [marshby]: { ...here({ council: 'coldharbour', ...marsh }), ...placed },
    [coldharbour]: { councils: [{ council: 'coldharbour', ...cold }] },
  });
  test.each<[string, Changes, string[]]>([
    [
      'one takes over on the day after the other ends',
      both({ from: '2026-04-01' }, { until: '2026-03-31' }),
      [],
    ],
    [
      'one lends it to the other for a day',
      {
        ...both({ from: '2026-04-01', until: '2026-04-01' }, {}),
        [coldharbour]: {
          councils: [
            { council: 'coldharbour', from: '2026-04-02' },
            { council: 'coldharbour', until: '2026-03-31' },
          ],
        },
      },
      [],
    ],
    ['two at once', both({}, {}), [`R15 ${marshby} councils.1`]],
    ['two on one day', both({ from: '2026-03-31' }, { until: '2026-03-31' }), [`R15 ${marshby} councils.1`]],
    ['a day without', both({ from: '2026-04-02' }, { until: '2026-03-31' }), [`R15 ${marshby} councils.1`]],
    [
      'nobody after a day',
      { [coldharbour]: { councils: [{ council: 'coldharbour', until: '2027-03-31' }] } },
      [`R15 ${coldharbour} councils.0`],
    ],
    [
      'ends before it begins',
      both({ from: '2026-04-01', until: '2026-01-01' }, {}),
      [`R15 ${marshby} councils.1`],
    ],
    ['nobody at all', { 'councils/fen.yaml': fieldsOf('councils/marshby.yaml') }, ['R15 councils/fen.yaml']],
    [
      'a long span that covers two others: both are named',
      {
        [marshby]: {
          councils: [
            { council: 'marshby' },
            { council: 'coldharbour', from: '2020-01-01', until: '2020-12-31' },
            { council: 'coldharbour', from: '2022-01-01', until: '2022-12-31' },
          ],
          ...placed,
        },
      },
      [`R15 ${marshby} councils.1`, `R15 ${marshby} councils.2`],
    ],
    [
      'a broken district may be the one that has it',
      { [coldharbour]: { name: 4 } },
      [`wrong-type ${coldharbour} name`],
    ],
  ])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));
});

test.each<[string, object, string[]]>([
  ['online with its address', { by: 'online', url: 'https://council.example/form' }, []],
  [
    'by phone, but no number',
    { by: 'phone' },
    ['wrong-value councils/marshby.yaml asb_case_review.routes.0'],
  ],
  [
    'by post, but no address',
    { by: 'post', phone: '01632 960123' },
    ['wrong-value councils/marshby.yaml asb_case_review.routes.0'],
  ],
  ['in person, told in a note', { by: 'in-person', note: 'Ask at the desk.' }, []],
])('a way to apply for a case review: %s', (_, route, expected) => {
  const asb_case_review = { routes: [route], verified: '2026-11-01' };
  expect(problemsWith({ 'councils/marshby.yaml': { asb_case_review } })).toEqual(expected);
});
