import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { offlineViews } from './offline.ts';

const announced = {
  'meetings/coldharbour/2026-12-03.md': {
    kind: 'lcm',
    start: '18:30',
    end: '20:00',
    venue: { name: 'Village Hall', place: 'Coldharbour', postcode: 'CM99 9XX' },
    host: ['lead'],
    audience: ['everyone'],
    status: 'scheduled',
    published: '2026-11-01',
  },
};
const demonstration = { demonstration: true, demonstration_date: '2026-11-21' };

test('what a device keeps holds every district with its email and next meeting, and names the day it was made', () => {
  const site = siteWith(announced);
  const [made] = offlineViews(site);
  expect(made?.params).toEqual({ offline: 'offline' });
  expect(made?.view.lead).toContain('21 November 2026');
  expect(made?.view.teams.map(({ slug }) => slug)).toEqual(site.districts.map(({ slug }) => slug));
  expect(made?.view.teams[0]).toMatchInlineSnapshot(`
    {
      "meeting": "Local Community Meeting, Coldharbour: Thursday 3 December 2026, 6:30pm to 8pm. Village Hall, CM99 9XX.",
      "name": "Coldharbour",
      "reach": [
        {
          "label": "Email",
          "words": [
            {
              "href": "mailto:coldharbour@police.example",
              "text": "coldharbour@police.example",
            },
          ],
        },
      ],
      "slug": "coldharbour",
      "until": "2026-12-03",
    }
  `);
});

test('a page that is kept knows when its meetings are over, but a demonstration stands still', () => {
  const untils = (force: Record<string, unknown>) =>
    offlineViews(siteWith({ ...announced, 'force.yaml': force }))[0]?.view.teams.map(({ until }) => until);
  expect(untils({})?.some(Boolean)).toBe(true);
  expect(untils(demonstration)?.some(Boolean)).toBe(false);
});

test('a force can do without it', () => {
  const site = siteWith({ 'force.yaml': { offline: false } });
  expect(offlineViews(site)).toEqual([]);
});
