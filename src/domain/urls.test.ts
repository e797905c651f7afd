import { describe, expect, test } from 'vitest';
import { reservedWords } from './reserved-words.ts';
import * as urls from './urls.ts';

test.each([
  [urls.districtPath('thurrock'), '/thurrock/'],
  [urls.teamPath('thurrock'), '/thurrock/team/'],
  [urls.teamPath('thurrock', 'grays-constable'), '/thurrock/team/#grays-constable'],
  [urls.meetingPath('thurrock'), '/thurrock/meetings/'],
  [urls.meetingPath('thurrock', '2026-12-03-grays'), '/thurrock/meetings/2026-12-03-grays/'],
  [urls.meetingKindPath('coffee'), '/meetings/coffee/'],
  [urls.chairSheetPath('thurrock', '2026-12-03'), '/thurrock/print/chair/2026-12-03/'],
  [urls.reportPath('thurrock'), '/thurrock/reports/'],
  [urls.reportPath('thurrock', '2026-10'), '/thurrock/reports/2026-10/'],
  [urls.concernInReportPath('thurrock', '2026-10', 'bikes'), '/thurrock/reports/2026-10/#bikes'],
  [urls.concernInMeetingPath('thurrock', '2026-12-03', 'bikes'), '/thurrock/meetings/2026-12-03/#bikes'],
  [urls.newsPath('2026-11-02-week'), '/news/2026-11-02-week/'],
  [urls.campaignPath('week'), '/campaigns/week/'],
  [urls.evidencePath('survey'), '/evidence/survey/'],
  [urls.recommendationPath('replies'), '/recommendations/replies/'],
  [urls.pagePath('about'), '/about/'],
  [urls.mediaPath('thurrock/barrier.jpg', 'abc'), '/media/abc.webp'],
  [urls.mediaPath('thurrock/plan.pdf', 'abc'), '/media/abc.pdf'],
  [urls.absoluteUrl('https://police.example', '/thurrock/'), 'https://police.example/thurrock/'],
  [urls.phoneHref('01632 960123'), 'tel:01632960123'],
  [urls.emailHref('cpt@police.example'), 'mailto:cpt@police.example'],
  [
    urls.emailHref('cpt@police.example', 'Missed & late?'),
    'mailto:cpt@police.example?subject=Missed%20%26%20late%3F',
  ],
])('%s', (made, expected) => expect(made).toBe(expected));

describe('words that no district may take', () => {
  const firstWords = [
    ...Object.values(urls.paths),
    urls.newsPath('x'),
    urls.campaignPath('x'),
    urls.evidencePath('x'),
    urls.recommendationPath('x'),
    urls.mediaPath('a/x.jpg', 'x'),
  ].map((path) => path.split(/[/.]/)[1] ?? '');

  test.each(firstWords.filter(Boolean))('%s', (word) => expect(reservedWords.has(word)).toBe(true));

  test('and no district of Essex has one', () => {
    for (const slug of ['basildon', 'southend', 'thurrock']) expect(reservedWords.has(slug)).toBe(false);
  });
});
