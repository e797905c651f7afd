import { expect, test } from 'vitest';
import { fieldsOf, smallContent, TODAY, type Changes } from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';

const report = 'reports/marshby/2026-10.md';
const words = 'To be written. What the post does';

const posts = [{ ...(fieldsOf('teams/coldharbour.yaml')['posts'] as object[])[0], role: words }];
const recommendation = {
  title: words,
  body: 'The inspectorate',
  number: '1',
  addressed_to: 'All forces',
  text: 'Do it.',
  history: [{ on: '2026-01-01', by: 'inspector', status: 'open' }],
  source: { name: 'A report' },
};

/** Each row: what has the words, where, whether that stops the site, and how to go on. */
test.each<[string, Changes, string, string, RegExp]>([
  ['a post', { 'teams/coldharbour.yaml': { posts } }, 'posts.0.role', 'error', /with the next publication/],
  ['a district', { 'districts/marshby.md': { team_name: words } }, 'team_name', 'error', /next publication/],
  ['a council', { 'councils/marshby.yaml': { area: words } }, 'area', 'error', /next publication/],
  ['a recommendation', { 'recommendations/a.yaml': recommendation }, 'title', 'error', /next publication/],
  ['a published report', { [report]: { summary: words } }, 'summary', 'error', /or add "draft: true"/],
  ['a draft', { [report]: { summary: words, draft: true } }, 'summary', 'advice', /only a reminder/],
  [
    'a report that goes out tomorrow by itself',
    { [report]: { summary: words, published: '2026-11-22', concerns: [] } },
    'summary',
    'error',
    /or add "draft: true"/,
  ],
])('%s that is still to be written', (_, changes, field, severity, fix) => {
  const { site, problems } = assembleSite(smallContent(changes), TODAY);
  const found = problems.filter(({ rule }) => rule === 'unfinished');
  expect(found.map((one) => [one.field.join('.'), one.severity])).toEqual([[field, severity]]);
  expect(found[0]?.fix).toMatch(fix);
  expect(site === undefined).toBe(severity === 'error');
});

test('words that only speak of writing are no reminder', () => {
  const { site } = assembleSite(smallContent({ [report]: { summary: 'The rest is to be written.' } }), TODAY);
  expect(site).toBeDefined();
});
