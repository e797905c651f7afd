import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { districtCards, forceCard, reportCards } from './card.ts';
import { districtViews } from './district.ts';
import { reportViews } from './report.ts';

const site = siteWith();
const demonstration = siteWith({
  'force.yaml': { demonstration: true, demonstration_date: '2026-11-21' },
});

test('every district and every report has a card, at the address its page names', () => {
  const base = new URL(site.force.site).origin;
  const named = [...districtViews(site), ...reportViews(site)].map(({ view }) => view.head.card.src);
  expect(named).toEqual([
    ...districtCards(site).map(({ params }) => `${base}/${params.district}/card.png`),
    ...reportCards(site).map(({ params }) => `${base}/${params.district}/reports/${params.month}.png`),
  ]);
});

test("a report's card says whose it is, the month and two figures; its page describes it in the same words", () => {
  const card = reportCards(site).find(({ params }) => params.month === '2026-10')?.view;
  expect(card).toMatchInlineSnapshot(`
    {
      "figures": [
        {
          "label": "thing you told us",
          "value": "1",
        },
        {
          "label": "in hand",
          "value": "1",
        },
      ],
      "from": "Fenland Police in your area",
      "title": "Marshby",
      "under": "What we did in October 2026",
    }
  `);
  const view = reportViews(site)[0]?.view;
  for (const { value, label } of card?.figures ?? [])
    expect(view?.head.card.alt).toContain(`${value} ${label}`);
});

test("a district's card counts what is closed and what is open, and a district that heard nothing counts nothing", () => {
  const [card] = districtCards(site);
  const district = site.districts[0];
  const figures = card?.view.figures.map(({ value }) => Number(value)) ?? [];
  expect(figures.reduce((sum, number) => sum + number, 0)).toBe(district?.concerns.length);
  expect(
    districtCards({ ...site, districts: site.districts.map((one) => ({ ...one, concerns: [] })) })[0]?.view
      .figures,
  ).toEqual([]);
});

test("a change of a district's figures is no change of its pages: the card's address and description stay", () => {
  const { card } = districtViews(site)[0]?.view.head ?? {};
  expect(card?.alt).not.toMatch(/\d/);
});

test('a card of a demonstration says so on the picture itself', () => {
  for (const { view } of [
    ...districtCards(demonstration),
    ...reportCards(demonstration),
    { view: forceCard(demonstration) },
  ])
    expect(view.warning).toMatch(/invented/);
  expect(forceCard(site)).not.toHaveProperty('warning');
});

test('a card has the colours of the force’s theme, and nothing of it without one', () => {
  expect(forceCard(site)).not.toHaveProperty('colours');
  const themed = siteWith({ 'force.yaml': { theme: { plate: '#4a1230', link: '#7a1f4f' } } });
  for (const card of [forceCard(themed), districtCards(themed)[0]?.view, reportCards(themed)[0]?.view]) {
    expect(card?.colours).toMatchObject({ plate: '#4a1230' });
    expect(Object.keys(card?.colours ?? {}).sort()).toEqual([
      'plate',
      'plate-label',
      'plate-rule',
      'plate-text',
    ]);
  }
});
