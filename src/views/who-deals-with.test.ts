import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import type { MatterView } from './matter.ts';
import { whoDealsWithView, whoDealsWithViews, type WhoDealsWithView } from './who-deals-with.ts';
import { wordText, type Words } from './words.ts';

const unitary: Changes = { 'councils/marshby.yaml': { kind: 'unitary' } };
const twoCouncils: Changes = {
  'districts/marshby.md': {
    councils: [{ council: 'marshby' }, { council: 'fen' }],
    places: [
      { name: 'Marshby', council: 'marshby' },
      { name: 'Little Fen', council: 'fen' },
    ],
  },
  'councils/fen.yaml': {
    name: 'Fen Council',
    area: 'Fen',
    gss: 'E07000003',
    kind: 'district',
    website: 'https://fen.example/',
    services: { noise: 'https://fen.example/noise' },
    partnership: { name: 'Safer Fen' },
    asb_case_review: { verified: '2026-11-01' },
  },
};

function inMarshby(changes: Changes = {}): WhoDealsWithView {
  const found = whoDealsWithViews(siteWith(changes)).find(({ params }) => params.district === 'marshby');
  if (!found) throw new Error('Marshby has a page.');
  return found.view;
}

function matter(view: WhoDealsWithView, id: string): MatterView {
  const found = view.groups.flatMap(({ matters }) => matters).find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

function row(view: WhoDealsWithView, id: string, label: string): Words {
  return matter(view, id).rows.find((one) => one.label === label)?.words ?? '';
}

function text(words: Words): string {
  return typeof words === 'string' ? words : words.map(wordText).join('');
}

describe('before a district is chosen', () => {
  const view = whoDealsWithView(siteWith());

  test('the council is one’s own, and the way to its link is the list of districts', () => {
    expect(matter(view, 'noise').who).toBe('Your council');
    expect(row(view, 'noise', 'Tell')).toEqual([
      'Your council: ',
      { text: 'choose your district', href: '#districts' },
      ' for its link.',
    ]);
    expect(view.chooser.districts).toEqual([
      { text: 'Coldharbour', href: '/coldharbour/who-deals-with/' },
      { text: 'Marshby', href: '/marshby/who-deals-with/' },
    ]);
  });

  test('where a unitary council keeps the roads, the county says so', () => {
    expect(matter(view, 'potholes').who).toBe('Fen County Council and the police');
    const some = whoDealsWithView(siteWith(unitary));
    expect(matter(some, 'potholes').who).toBe('Fen County Council, or the council in Marshby; the police');
  });
});

describe('in a district', () => {
  test('a council’s own page for a matter; else its website, and that it is no more', () => {
    expect(text(row(inMarshby(), 'noise', 'Tell'))).toBe(
      'Marshby Council, its website: we know of no page for this alone.',
    );
    const known = inMarshby({
      'councils/marshby.yaml': { services: { noise: 'https://council.example/noise' } },
    });
    expect(row(known, 'noise', 'Tell')).toEqual([
      { text: 'Marshby Council', href: 'https://council.example/noise' },
      ', its page for this.',
    ]);
  });

  test('two councils, each for those who live there', () => {
    const view = inMarshby(twoCouncils);
    expect(matter(view, 'noise').who).toBe('Your council (Fen or Marshby)');
    expect(text(row(view, 'noise', 'Tell'))).toBe(
      'If you live in Fen: Fen Council, its page for this. If you live in Marshby: Marshby Council, its website: we know of no page for this alone.',
    );
  });

  test('roads: the county, or the unitary council, or each for its part; without a county the council', () => {
    expect(matter(inMarshby(), 'potholes').who).toBe('Fen County Council and the police');
    expect(matter(inMarshby(unitary), 'potholes').who).toBe('Marshby Council and the police');
    expect(matter(inMarshby({ ...twoCouncils, ...unitary }), 'potholes').who).toBe(
      'Fen County Council and Marshby Council; the police',
    );
    const noCounty = inMarshby({ 'who-deals-with.yaml': { county: undefined } });
    expect(matter(noCounty, 'potholes').who).toBe('Marshby Council and the police');
  });

  test('another service with its address, and the emergency number where lives are at risk', () => {
    expect(row(inMarshby(), 'fires', 'Tell')).toEqual([
      { text: 'Fen Fire Service', href: 'https://fire.example/' },
      '.',
    ]);
    expect(row(inMarshby(), 'potholes', 'Emergency')).toEqual([
      { text: 'Call 999', href: 'tel:999' },
      ' if somebody is hurt.',
    ]);
    expect(row(inMarshby(), 'fires', 'Emergency')).toBe('');
  });

  test('a case review is offered where the topic is one for it', () => {
    expect(row(inMarshby(), 'noise', 'No change?')).toBe('');
    const topics = [
      { topic: 'noise', name: 'Noise', case_review: true },
      { topic: 'speeding', name: 'Speeding' },
    ];
    const review = inMarshby({ 'topics.yaml': { topics } });
    expect(row(review, 'noise', 'No change?')).toContainEqual({
      text: 'ASB case review',
      href: '/asb-case-review/#marshby',
    });
  });

  test('the other districts are one step away, and this one is not among them', () => {
    expect(inMarshby().chooser.districts.map(({ text: name }) => name)).toEqual(['Coldharbour']);
  });

  test('only the page of the force is in the search, with the words that residents use', () => {
    expect(inMarshby().head.search).toBeUndefined();
    const { search } = whoDealsWithView(siteWith()).head;
    expect(search?.also).toEqual(expect.arrayContaining(['arson', 'Noise']));
    expect(search?.districts).toEqual(['Coldharbour', 'Marshby']);
  });
});

test('addresses that were checked too long ago are said to be', () => {
  expect(whoDealsWithView(siteWith()).checked).toMatch(/^We checked these addresses and numbers on /);
  expect(whoDealsWithView(siteWith({ 'who-deals-with.yaml': { verified: '2025-01-02' } })).checked).toBe(
    'We last checked these addresses and numbers on 2 January 2025, more than 90 days ago. If something has changed, call 101.',
  );
});
