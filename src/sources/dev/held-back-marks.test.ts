import { describe, expect, test } from 'vitest';
import { fieldsOf, previewWith, type Changes } from '../../tests/small-content.ts';
import { markOf } from './held-back-marks.ts';

const report = 'reports/marshby/2026-10.md';
const meeting = 'meetings/marshby/2026-12-03.md';
const coming = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  status: 'scheduled',
  attendance: undefined,
  raised: [],
};

const mark = (path: string, html: string, changes: Changes) => markOf(path, html, previewWith(changes));
const draft = { [report]: { draft: true } };
const scheduled = { [meeting]: { ...coming, published: '2026-11-27' } };

describe('the page of what is held back says so', () => {
  test.each<[string, Changes, string]>([
    [
      'a draft',
      draft,
      'Draft: only you can see this page. Delete “draft: true”, and it goes out the next time you publish.',
    ],
    [
      'a draft for a later day',
      { [report]: { draft: true, published: '2026-11-27' } },
      'Draft: only you can see this page. Delete “draft: true”, and it goes out on 27 November 2026.',
    ],
    [
      'what has a later day',
      { [report]: { published: '2026-11-27' } },
      'Goes out on 27 November 2026: until then, only you can see this page.',
    ],
  ])('%s', (_, changes, words) => {
    expect(mark('/marshby/reports/2026-10/', '', changes)).toEqual({ words, things: [] });
  });

  test.each([
    ['/marshby/print/report/2026-10/', draft],
    ['/marshby/print/large-print/2026-10/', draft],
    ['/marshby/print/press/report/2026-10/', draft],
    ['/marshby/bulletin/2026-10/', draft],
    ['/marshby/bulletin/2026-10/email.html', draft],
    ['/marshby/meetings/2026-12-03/', scheduled],
    ['/marshby/print/poster/2026-12-03/', scheduled],
  ])('%s is made of it', (path, changes) => {
    expect(mark(path, '', changes)?.words).toContain('only you can see this page');
  });

  test('the same month of another district is not', () => {
    expect(mark('/coldharbour/reports/2026-10/', '', draft)).toBeUndefined();
  });
});

describe('a page says what on it is held back', () => {
  test.each<[string, string, Changes, string[]]>([
    [
      '/marshby/',
      '<a href="/marshby/reports/2026-10/">',
      draft,
      ['Draft of a report: Marshby, October 2026'],
    ],
    [
      '/marshby/',
      '<a href="/marshby/reports/2026-10/#x">',
      draft,
      ['Draft of a report: Marshby, October 2026'],
    ],
    [
      '/topics/speeding/',
      '<a href="/marshby/you-said-we-did/speeding-fen-road/">',
      draft,
      ['Draft of a report: Marshby, October 2026'],
    ],
    [
      '/meetings/',
      '<a href="/marshby/meetings/2026-12-03/">',
      scheduled,
      ['Meeting kept back until 27 November 2026'],
    ],
    ['/marshby/print/leaflet/', '', scheduled, ['Meeting kept back until 27 November 2026']],
    ['/marshby/', '<a href="/marshby/reports/2026-09/">', draft, []],
    ['/marshby/', '<a href="/marshby/reports/2026-10/">', {}, []],
  ])('%s with %s', (path, html, changes, words) => {
    const found = mark(path, html, changes)?.things ?? [];
    expect(found).toHaveLength(words.length);
    for (const [index, text] of words.entries()) expect(found[index]?.text).toContain(text);
  });
});
