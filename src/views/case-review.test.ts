import { expect, test } from 'vitest';
import type { Council } from '../domain/site.ts';
import { fieldsOf, siteWith } from '../tests/small-content.ts';
import { caseReviewView } from './case-review.ts';

function councilWith(review: Record<string, unknown>): Council {
  const site = siteWith({
    'councils/marshby.yaml': { asb_case_review: { verified: '2026-11-01', ...review } },
  });
  const council = site.districts.find(({ slug }) => slug === 'marshby')?.councils[0];
  if (!council) throw new Error('Marshby has a council.');
  return council;
}

test('a council that publishes no route: the page says so and whom to ask', () => {
  const view = caseReviewView(councilWith({}));
  const { name, website } = fieldsOf('councils/marshby.yaml');
  expect(view.published).toBe(false);
  expect(view.routes).toEqual([
    { label: 'How to ask', words: ['Not published. Ask ', { text: name, href: website }, '.'] },
  ]);
  expect(view.checked).toBe('Looked for on 1 November 2026.');
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
  expect(caseReviewView(councilWith({ routes: [route] })).routes).toEqual([{ label, words }]);
});

test('what a council does not say is left out', () => {
  const labels = (review: Record<string, unknown>) =>
    caseReviewView(councilWith(review)).more.map(({ label }) => label);
  expect(labels({})).toEqual(['Partnership']);
  expect(labels({ threshold: 'Three reports.', decision_days: 10, appeal: 'Write again.' })).toEqual([
    'When you can',
    'Answer',
    'If it is no',
    'Partnership',
  ]);
});
