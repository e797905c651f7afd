import { expect, test } from 'vitest';
import type { Council, Site } from '../domain/site.ts';
import { fieldsOf, siteWith } from '../tests/small-content.ts';
import { caseReviewView, type CaseReviewView } from './case-review.ts';
import { wordText } from './words.ts';

function viewWith(review: Record<string, unknown>, force: Record<string, unknown> = {}): CaseReviewView {
  const site = siteWith({
    'force.yaml': force,
    'councils/marshby.yaml': { asb_case_review: { verified: '2026-11-01', ...review } },
  });
  return caseReviewView(marshby(site), site);
}

function marshby(site: Site): Council {
  const council = site.districts.find(({ slug }) => slug === 'marshby')?.councils[0];
  if (!council) throw new Error('Marshby has a council.');
  return council;
}

function textOf(view: CaseReviewView, label: string): string {
  const { words = [] } = view.more.find((row) => row.label === label) ?? {};
  return typeof words === 'string' ? words : words.map(wordText).join('');
}

test('a council that publishes no route: the page says so and whom to ask', () => {
  const view = viewWith({});
  const { name, website } = fieldsOf('councils/marshby.yaml');
  expect(view.published).toBe(false);
  expect(view.routes).toEqual([
    { label: 'How to ask', words: ['Not published. Ask ', { text: name, href: website }, '.'] },
  ]);
  expect(view.days).toEqual([]);
  expect(textOf(view, 'Our promise')).toBe('Not known: nothing found on 1 November 2026. What we promise');
  expect(view.checked).toEqual(['Looked for on 1 November 2026.']);
});

test('what was looked at too long ago says so, and what to do', () => {
  const source = { name: 'Marshby Council', url: 'https://council.example/review' };
  const checked = (review: Record<string, unknown>) =>
    [viewWith({ verified: '2025-01-02', ...review }).checked].flat().map(wordText).join('');
  const stale = 'That was more than 90 days ago: ask the council whether it still holds.';
  expect(checked({})).toBe(`Looked for on 2 January 2025. ${stale}`);
  expect(checked({ source })).toBe(`Looked at on 2 January 2025: Marshby Council. ${stale}`);
});

test.each([
  [
    { by: 'online', url: 'https://council.example/review' },
    'Online',
    [{ text: 'Apply to Marshby Council', href: 'https://council.example/review' }],
  ],
  [
    { by: 'form', url: 'https://council.example/form' },
    'With a form',
    [{ text: 'The page of Marshby Council', href: 'https://council.example/form' }],
  ],
  [
    { by: 'email', email: 'asb@council.example' },
    'By email',
    [{ text: 'asb@council.example', href: 'mailto:asb@council.example' }],
  ],
  [
    { by: 'phone', phone: '01632 960100', note: 'Ask for Housing' },
    'By phone',
    [{ text: '01632 960100', href: 'tel:01632960100' }, '. Ask for Housing'],
  ],
  [{ by: 'post', address: 'Quay House, Marshby' }, 'By post', 'Quay House, Marshby'],
  [{ by: 'in-person' }, 'In person', 'Ask Marshby Council'],
])('a route as the council gives it: %j', (route, label, words) => {
  expect(viewWith({ routes: [route] }).routes).toEqual([{ label, words }]);
});

test('what a council does not say is left out', () => {
  const labels = (review: Record<string, unknown>) => viewWith(review).more.map(({ label }) => label);
  expect(labels({})).toEqual(['Partnership', 'Figures', 'Our promise']);
  expect(labels({ threshold: 'Three reports.', contact: 'The team', note: 'Be quick.' })).toEqual([
    'When you can',
    'Who answers',
    'Good to know',
    'Partnership',
    'Figures',
    'Our promise',
  ]);
});

test('yearly figures in words, as far as the council gives them', () => {
  const figures = [
    { year: '2024-25', applications: 1, threshold_met: 1, reviews: 1, recommendations: 0 },
    { year: '2023-24', applications: 3 },
  ];
  const view = viewWith({ figures });
  expect(textOf(view, '2024-25')).toBe(
    '1 person asked; 1 met the threshold; 1 review was held; 0 led to recommendations.',
  );
  expect(textOf(view, '2023-24')).toBe('3 people asked.');
});

test('the promised days in order; a step without a promise says so', () => {
  const routes = [{ by: 'in-person' }];
  const days = viewWith({ routes, decision_days: 10, outcome_days: 1, appeal: 'Write again.' }).days;
  expect(days.map(({ when }) => when)).toEqual([
    'The day you ask',
    'Within 10 working days',
    'No days promised',
    'Within 1 working day of the meeting',
    'If the answer is no',
  ]);
  expect(days.at(-1)?.what).toBe('Write again.');
});

test('the appeal of the whole area stands where the council says nothing of its own, and nowhere if nobody does', () => {
  const routes = [{ by: 'in-person' }];
  const days = { routes, decision_days: 10 };
  const case_review = {
    threshold: 'Three reports.',
    appeal: 'Write to the chair.',
    source: { name: 'The commissioner' },
    verified: '2026-11-01',
  };
  const last = (view: CaseReviewView) => view.days.at(-1);
  expect(last(viewWith(days, { case_review }))?.what).toBe('Write to the chair.');
  expect(last(viewWith({ ...days, appeal: 'Write again.' }, { case_review }))?.what).toBe('Write again.');
  expect(last(viewWith(days))?.when).toBe('No days promised');
  expect(textOf(viewWith({ routes }, { case_review }), 'If it is no')).toBe('Write to the chair.');
});

test('a council that promises no days at all: no timeline, but the advice to ask', () => {
  const view = viewWith({ routes: [{ by: 'in-person' }] });
  expect(view.days).toEqual([]);
  expect(textOf(view, 'By when')).toContain('ask by when you will hear');
  expect(view.more.map(({ label }) => label)).not.toContain('If it is no');
});
