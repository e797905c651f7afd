import { describe, expect, test } from 'vitest';
import { themeCss } from '../formats/theme-css.ts';
import { problemsWith, siteWith, smallContent } from '../tests/small-content.ts';
import { themeLinks, themeViews } from '../views/theme.ts';
import { assembleSite } from './assemble-site.ts';
import { mixed } from './contrast.ts';
import { poorPairs, themeColours } from './theme.ts';

const withTheme = (theme: Record<string, unknown>) => ({ 'force.yaml': { theme } });

describe('a force’s theme', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['none of its own', {}, []],
    ['the colours the site has anyway', { plate: '#17345e', night: '#0c1a2b', link: '#0b4c8c' }, []],
    ['a dark green', { plate: '#0b3d2e', link: '#00573f' }, []],
    ['a plate too light for white text', { plate: '#8ab4f8' }, ['contrast force.yaml theme.plate']],
    ['links too light for paper', { link: '#4aa3ff' }, ['contrast force.yaml theme.link']],
    [
      'a strip on which nobody sees the focus or the words',
      { night: '#ffdd00' },
      ['contrast force.yaml theme.night'],
    ],
    ['a colour by its name', { plate: 'navy' }, ['wrong-value force.yaml theme.plate']],
    ['a typeface with code', { font: "x'; } body { display: none" }, ['wrong-value force.yaml theme.font']],
    ['a badge that is there', { badge: 'marshby/barrier.png' }, []],
    ['a badge that is not', { badge: 'marshby/crest.png' }, ['unknown-name force.yaml theme.badge']],
  ])('%s', (_, theme, expected) => {
    expect(problemsWith(withTheme(theme))).toEqual(expected);
  });

  test('a poor pair is named with its ratio', () => {
    const { problems } = assembleSite(smallContent(withTheme({ night: '#777777' })), '2026-11-21');
    expect(problems.map(({ message }) => message)).toEqual([
      'The contrast is too low: white on the night, 4.4 to 1 instead of 4.5.',
    ]);
  });

  test('what stands on the plate follows from its colour, and can be read on any that is dark enough', () => {
    for (const plate of ['#17345e', '#0b3d2e', '#4a1d1f', '#2b2b2b', '#5a2d82']) {
      expect(Object.keys(themeColours({ plate }))).toEqual([
        'plate',
        'plate-text',
        'plate-label',
        'plate-rule',
      ]);
      expect(poorPairs({ plate })).toEqual([]);
    }
    expect(mixed('#000000', '#ffffff', 0.25)).toBe('#bfbfbf');
  });

  test('becomes a stylesheet of custom properties', () => {
    expect(themeCss({ plate: '#0b3d2e', link: '#00573f', font: 'Gill Sans, Arial' })).toBe(
      `:root { --plate: #0b3d2e; --plate-text: #dae2e0; --plate-label: #c7d2cf; --plate-rule: #859e97; --font: 'Gill Sans', 'Arial', sans-serif; }
@media screen { :root { --link: #00573f; --link-hover: #003426; } }
`,
    );
  });

  test('is loaded by every page only if there is one; a badge alone needs no stylesheet', () => {
    expect(themeLinks(siteWith())).toEqual({ stylesheet: null, badge: null });
    expect(themeViews(siteWith())).toEqual([]);
    const badge = siteWith(withTheme({ badge: 'marshby/barrier.png' }));
    expect(themeLinks(badge)).toEqual({ stylesheet: null, badge: '/media/b1.webp' });
    const plate = siteWith(withTheme({ plate: '#0b3d2e' }));
    expect(themeLinks(plate).stylesheet).toBe('/theme.css');
    expect(themeViews(plate).map(({ params }) => params)).toEqual([{ theme: 'theme' }]);
  });
});
