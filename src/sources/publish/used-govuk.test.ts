import { expect, test } from 'vitest';
import { isUsed } from './used-govuk.ts';

const used = ['govuk-button', 'govuk-label', 'govuk-hint', 'govuk-exit-this-page', 'govuk-table--'];

test.each([
  ['.govuk-button', true],
  ['.govuk-button:hover', true],
  ['.govuk-button--start', false],
  ['.govuk-button .govuk-button__start-icon', false],
  ['.govuk-label:not(.govuk-label--m):not(.govuk-label--l) + .govuk-hint', true],
  ['.govuk-fieldset__legend:not(.govuk-fieldset__legend--m) + .govuk-hint', false],
  ['.govuk-exit-this-page__indicator-light--on', true],
  ['.govuk-table--small-text-until-tablet', true],
  ['.pair .plate', true],
  [':root', true],
])('a rule for %s is kept: %s', (selector, kept) => {
  expect(isUsed(selector, used)).toBe(kept);
});
