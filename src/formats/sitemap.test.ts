import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { robots } from './robots.ts';
import { sitemap, sitemapEntries } from './sitemap.ts';

const MEETING = 'meetings/marshby/2026-10-20-library.md';

describe('the sitemap', () => {
  test('is well-formed, in order, with whole addresses', () => {
    const xml = sitemap(siteWith());
    const faults: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => faults.push(error.message));
    parser.write(xml).close();
    expect(faults).toEqual([]);
    const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
    expect(addresses).toContain('https://fenland.police.example/marshby/reports/2026-10/');
    expect(addresses).toEqual(addresses.toSorted());
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each([
    ['a report: the day it was published', {}, '/marshby/reports/2026-10/', '2026-11-05'],
    [
      'a report: its last correction',
      { 'reports/marshby/2026-10.md': { changes: [{ on: '2026-11-10', what: 'A number.' }] } },
      '/marshby/reports/2026-10/',
      '2026-11-10',
    ],
    ['a held meeting: its day', {}, '/marshby/meetings/2026-10-20-library/', '2026-10-20'],
    [
      'a held meeting: the day its record was written',
      { [MEETING]: { attendance_on: '2026-10-22' } },
      '/marshby/meetings/2026-10-20-library/',
      '2026-10-22',
    ],
    ['a district: the newest of what it shows', {}, '/marshby/', '2026-11-05'],
    ['a page without dated content: none', {}, '/coldharbour/', undefined],
  ])('%s', (_, changes, path, day) => {
    expect(sitemapEntries(siteWith(changes)).find((entry) => entry.path === path)?.changed).toBe(day);
  });

  test('does not change from one day to the next', () => {
    expect(sitemap(siteWith({}, '2026-11-22'))).toBe(sitemap(siteWith({}, '2026-11-21')));
  });
});

describe('robots.txt', () => {
  test('a site names its sitemap', () => {
    expect(robots(siteWith())).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://fenland.police.example/sitemap.xml\n',
    );
  });

  test('a demonstration is for no robot', () => {
    const site = siteWith({ 'force.yaml': { demonstration: true, demonstration_date: '2026-11-21' } });
    expect(robots(site)).toBe('User-agent: *\nDisallow: /\n');
  });
});
