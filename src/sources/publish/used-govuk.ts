import { globSync, readFileSync } from 'node:fs';

/** What GOV.UK Frontend's own script adds to the exit button when it runs: no component of ours writes these. */
const MADE_BY_SCRIPTS = ['govuk-exit-this-page', 'govuk-visually-hidden'];

/** A style rule as PostCSS hands it to a plugin. */
interface StyleRule {
  selectors: string[];
  remove(): void;
}

/**
 * A PostCSS plugin that leaves out what no page can show: GOV.UK Frontend styles every variant of its components, the
 * site writes few of them, and the difference is a fifth of the style sheet. A rule goes when each of its selectors
 * needs a class of GOV.UK's that stands nowhere in the code, so what is shown looks the same. In dev everything
 * stays, because a class may be written at any moment.
 */
export function usedGovukOnly(): { postcssPlugin: string; Rule(rule: StyleRule): void } {
  const used = process.env['NODE_ENV'] === 'development' ? undefined : usedClasses();
  return {
    postcssPlugin: 'openbeat-used-govuk',
    Rule(rule) {
      if (!used) return;
      const kept = rule.selectors.filter((selector) => isUsed(selector, used));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    },
  };
}

/** Whether something on a page can match: what stands in `:not()` must be absent, so it does not count. */
export function isUsed(selector: string, used: readonly string[]): boolean {
  const needed = selector.replace(/:not\([^()]*\)/g, '').match(/(?<=\.)govuk-[\w-]+/g) ?? [];
  return needed.every((name) =>
    used.some((word) =>
      word.endsWith('-') || MADE_BY_SCRIPTS.includes(word) ? name.startsWith(word) : name === word,
    ),
  );
}

/** Every class of GOV.UK's in the code; a name that is put together from parts (`govuk-button--${kind}`) ends in `-`. */
function usedClasses(): string[] {
  const files = globSync('src/{components,layouts,pages,client,formats,views}/**/*.{astro,ts}');
  const written = files.flatMap((file) => readFileSync(file, 'utf8').match(/\bgovuk-[\w-]+/g) ?? []);
  return [...new Set([...MADE_BY_SCRIPTS, ...written])];
}
