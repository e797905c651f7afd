import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { forceSubscribeView, subscribeViews } from './subscribe.ts';
import { wordText, type Words } from './words.ts';

const site = siteWith();
const views = subscribeViews(site);
const marshby = views.find(({ params }) => params.district === 'marshby')?.view;

test('there is a page for the force and one for each district, each with a title of its own', () => {
  const all = [forceSubscribeView(site), ...views.map(({ view }) => view)];
  expect(new Set(all.map(({ head }) => head.title)).size).toBe(all.length);
  expect(marshby?.head.canonical).toBe('https://fenland.police.example/marshby/subscribe/');
});

test('the calendar comes first, by the program that follows it, then in the calendars of others', () => {
  expect(marshby?.calendar.action.href).toBe('webcal://fenland.police.example/marshby/meetings.ics');
  expect(textOf(marshby?.calendar.others)).toContain('Google Calendar or Outlook, or take the file once');
});

test('each reader gets the whole address of the report feed', () => {
  const feed = 'https%3A%2F%2Ffenland.police.example%2Fmarshby%2Freports.xml';
  expect(marshby?.reader.readers.map(({ text, href }) => [text, href])).toEqual([
    ['Feedly', `https://feedly.com/i/subscription/feed%2F${feed}`],
    ['Inoreader', `https://www.inoreader.com/?add_feed=${feed}`],
    ['NewsBlur', `https://www.newsblur.com/?url=${feed}`],
    ['The Old Reader', `https://theoldreader.com/feeds/subscribe?url=${feed}`],
  ]);
  expect(marshby?.address).toBe(decodeURIComponent(feed));
});

test('every kind comes in every form, and no two links are called alike', () => {
  const rows = [...(marshby?.rows ?? []), ...(marshby?.topics ?? [])];
  expect(marshby?.rows.map(({ title }) => title)).toEqual([
    'Reports',
    'Meetings',
    'Answers',
    'News',
    'Everything',
  ]);
  for (const { links } of rows)
    expect(links.slice(-3).map(({ text }) => text)).toEqual(['RSS', 'Atom', 'JSON']);
  const labels = rows.flatMap(({ links }) => links.map(({ label }) => label));
  expect(new Set(labels).size).toBe(labels.length);
});

test('by email promises no list that nobody keeps, and warns of what a service learns', () => {
  const words = (marshby?.byEmail ?? []).map(textOf).join(' ');
  expect(words).toContain('learns your email address');
  expect(words).toContain('Ask the team whether it sends it');
  expect(forceSubscribeView(site).byEmail.map(textOf).join(' ')).not.toContain('Ask the team');
});

test('only a demonstration says that what comes is invented', () => {
  const demonstration = siteWith({ 'force.yaml': { demonstration: true, demonstration_date: '2026-11-21' } });
  expect(forceSubscribeView(demonstration).note).toContain('invented');
  expect(forceSubscribeView(site).note).toBeUndefined();
});

function textOf(words: Words | undefined): string {
  return typeof words === 'string' ? words : (words ?? []).map(wordText).join('');
}
