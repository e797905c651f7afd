import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../yaml.ts';
import { withBanner } from './banner.ts';

const banner = { text: 'Stay away: the "old" wall # is down.', until: '2026-12-05' };
const block = 'banner:\n  text: "Stay away: the \\"old\\" wall # is down."\n  until: "2026-12-05"\n';

describe('the text of force.yaml', () => {
  const small = readFileSync('src/tests/fixtures/small/content/force.yaml', 'utf8');
  const own = readFileSync('content/force.yaml', 'utf8');

  test.each([
    ['the small one', small],
    ['the demonstration’s, with comments and folded lines', own],
  ])('goes back to the same bytes when the banner is gone: %s', (_, text) => {
    const up = withBanner(text, banner) ?? '';
    expect(up).toBe(text + block);
    expect(parseYaml(up)['banner']).toEqual(banner);
    expect(withBanner(up, undefined)).toBe(text);
  });

  test.each([
    [
      'between other lines',
      'a: 1\nbanner:\n  text: >-\n    Old\n    words\n  until: 2026-01-01\n# About b\nb: 2\n',
    ],
    [
      'with remarks of its own',
      'a: 1\nbanner: # soon\n  text: Old # words\n  until: 2026-01-01 # then\n# About b\nb: 2\n',
    ],
    ['on one line', 'a: 1\nbanner: { text: Old, until: 2026-01-01 }\n# About b\nb: 2\n'],
    ['without a value', 'a: 1\nbanner:\n# About b\nb: 2\n'],
  ])('has the new banner in the place of the old one, %s', (_, text) => {
    expect(withBanner(text, banner)).toBe(`a: 1\n${block}# About b\nb: 2\n`);
    expect(withBanner(text, undefined)).toBe('a: 1\n# About b\nb: 2\n');
  });

  test.each([
    ['without a last line end', 'a: 1', `a: 1\n${block}`],
    ['that is broken', 'a: [1', undefined],
    ['that holds a list', '- a\n', undefined],
  ])('%s', (_, text, after) => {
    expect(withBanner(text, banner)).toBe(after);
  });
});
