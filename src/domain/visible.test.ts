import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  previewWith,
  siteWith,
  smallContent,
  TODAY,
  type Changes,
} from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';
import type { Site } from './site.ts';

const report = 'reports/marshby/2026-10.md';
const meeting = 'meetings/marshby/2026-12-03.md';
const news = 'news/2026-11-02-week.md';
const later = 'news/2026-11-27-later.md';
const evidence = 'evidence/survey.md';
const item = { title: 'Week', summary: 'We walked.', published: '2026-11-02' };
const paper = { title: 'Survey', kind: 'survey', summary: 'What it says.', published: TODAY };
const coming = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  status: 'scheduled',
  attendance: undefined,
  raised: [],
};

function shownOn({ districts, news, evidence }: Site): string[] {
  return [
    ...districts.flatMap(({ meetings }) => meetings).map(({ stem }) => `meeting ${stem}`),
    ...districts.flatMap(({ reports }) => reports).map(({ month }) => `report ${month}`),
    ...news.map(({ stem }) => `news ${stem}`),
    ...evidence.map(({ slug }) => `evidence ${slug}`),
  ];
}

const always = shownOn(siteWith());

describe('what a preview shows more than residents see, and lists as held back', () => {
  test.each<[string, Changes, string[], string[]]>([
    ['nothing, where nothing is held back', {}, [], []],
    ['a draft of a meeting', { [meeting]: { ...coming, draft: true } }, ['meeting 2026-12-03'], [meeting]],
    [
      'a meeting of a day to come',
      { [meeting]: { ...coming, published: '2026-11-27' } },
      ['meeting 2026-12-03'],
      [meeting],
    ],
    ['a draft of news', { [news]: { ...item, draft: true } }, ['news 2026-11-02-week'], [news]],
    [
      'news of a day to come',
      { [later]: { ...item, published: '2026-11-27' } },
      ['news 2026-11-27-later'],
      [later],
    ],
    [
      'news of today is not held back',
      { 'news/2026-11-21-a.md': { ...item, published: TODAY } },
      ['news 2026-11-21-a'],
      [],
    ],
    ['a draft of evidence', { [evidence]: { ...paper, draft: true } }, ['evidence survey'], [evidence]],
    [
      'evidence of tomorrow',
      { [evidence]: { ...paper, published: '2026-11-22' } },
      ['evidence survey'],
      [evidence],
    ],
    ['no news after its last day', { [news]: { ...item, until: '2026-11-20' } }, [], []],
    ['nor a draft of it', { [news]: { ...item, until: '2026-11-20', draft: true } }, [], []],
  ])('%s', (_, changes, more, held) => {
    const site = previewWith(changes);
    expect(shownOn(site).filter((thing) => !always.includes(thing))).toEqual(more);
    expect(site.heldBack?.map(({ file }) => file)).toEqual(held);
    const seen = siteWith(changes);
    expect(shownOn(seen).filter((thing) => held.length > 0 && more.includes(thing))).toEqual([]);
    expect('heldBack' in seen).toBe(false);
  });

  test('a draft of a report, with what it tells of a concern', () => {
    const changes = { [report]: { draft: true } };
    const steps = ({ districts }: Site): number =>
      districts.flatMap(({ concerns }) => concerns).flatMap(({ steps }) => steps).length;
    expect([steps(siteWith(changes)), steps(previewWith(changes))]).toEqual([1, 2]);
    expect(previewWith(changes).heldBack).toMatchObject([{ collection: 'reports', file: report }]);
  });

  test('a banner after its last day is over in a preview as well', () => {
    const banner = { text: 'The bridge is shut.', until: '2026-11-20' };
    expect(previewWith({ 'force.yaml': { banner } }).force.banner).toBeUndefined();
  });
});

test('what is wrong is judged by what residents see, in a preview, too', () => {
  for (const changes of [
    { 'meetings/marshby/2026-10-20-library.md': { draft: true } },
    { [report]: { draft: true, by: 'nobody' } },
    { [meeting]: { ...coming, draft: true } },
  ]) {
    const content = smallContent(changes);
    const { problems } = assembleSite(content, TODAY);
    expect(assembleSite(content, TODAY, { preview: true }).problems).toEqual(problems);
  }
});
