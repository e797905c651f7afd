import { describe, expect, test } from 'vitest';
import { asksSomething, hasFilters, readChoices, writeChoices } from './choices.ts';

describe('the address says what is asked for', () => {
  test.each([
    ['', '', 'nothing'],
    ['?q=bikes', '?q=bikes', 'words'],
    ['?q=%20off%20%20road%20', '?q=off+road', 'blanks that nobody meant'],
    ['?q=bikes&sort=date', '?q=bikes&sort=date', 'newest first'],
    ['?q=bikes&sort=sideways', '?q=bikes', 'an order that does not exist'],
    ['?topic=Drugs&q=weed&year=2026', '?q=weed&year=2026&topic=Drugs', 'always the same order'],
    ['?district=Castle+Point+and+Rochford', '?district=Castle+Point+and+Rochford', 'a name of several words'],
    ['?q=&district=&kind=Report', '?kind=Report', 'fields left empty'],
    ['?q=a%26b%3Dc%23d', '?q=a%26b%3Dc%23d', 'characters that mean something in addresses'],
    ['?utm_source=x&q=noise', '?q=noise', 'fields that are not ours'],
  ])('%s → %s (%s)', (address, expected) => {
    expect(writeChoices(readChoices(address))).toBe(expected);
  });

  test('a pasted page does not end up in the address', () => {
    expect(readChoices(`?q=${'x'.repeat(5000)}`).words).toHaveLength(200);
  });

  test.each([
    ['', false, false],
    ['?sort=date', false, false],
    ['?q=bikes', true, false],
    ['?year=2026', true, true],
  ])('%s asks something: %s, has filters: %s', (address, something, filters) => {
    expect(asksSomething(readChoices(address))).toBe(something);
    expect(hasFilters(readChoices(address))).toBe(filters);
  });
});
