import { themeColours, type Theme } from '../domain/theme.ts';

/** What a server says a stylesheet is. */
export const cssType = 'text/css; charset=utf-8';

/**
 * The force's colours and typeface as custom properties, to be loaded beside the site's own stylesheet, whose layers
 * give way to it. On paper the site's own colours of links hold.
 */
export function themeCss(theme: Theme): string {
  const colours = Object.entries(themeColours(theme));
  const links = colours.filter(([name]) => name.startsWith('link'));
  const others = colours.filter(([name]) => !name.startsWith('link'));
  const rules = [
    ...others.map(([name, colour]) => `--${name}: ${colour};`),
    ...(theme.font === undefined ? [] : [`--font: ${fontStack(theme.font)};`]),
  ];
  const onScreen = links.map(([name, colour]) => `--${name}: ${colour};`);
  return [
    ...(rules.length > 0 ? [`:root { ${rules.join(' ')} }`] : []),
    ...(onScreen.length > 0 ? [`@media screen { :root { ${onScreen.join(' ')} } }`] : []),
    '',
  ].join('\n');
}

/** `Verdana, Arial` → `'Verdana', 'Arial', sans-serif`; the schema lets no quotation mark in. */
function fontStack(names: string): string {
  return [...names.split(', ').map((name) => `'${name}'`), 'sans-serif'].join(', ');
}
