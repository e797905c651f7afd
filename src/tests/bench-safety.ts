import { readFileSync } from 'node:fs';
import { findUnsafe, safetyRules } from '../domain/safety/safety-rules.ts';
import type { TextContext } from '../domain/safety/safety-rule.ts';
import { explainedIn } from '../domain/safety/abbreviation.ts';
import { siteContext } from '../domain/safety/site-context.ts';
import { readContent } from '../sources/read-content.ts';
import { parseYaml } from '../sources/yaml.ts';

export const halves = ['made', 'held-out'] as const;

/** How often a rule was right, wrong and blind on labelled texts. */
export interface Score {
  name: string;
  right: number;
  wrong: number;
  missed: number;
  /** Shares from 0 to 1; undefined where there is nothing to divide by. */
  precision: number | undefined;
  recall: number | undefined;
}

interface LabelledText {
  text: string;
  on?: string;
  rules: string[];
}

/** What the demonstration publishes: its numbers and names, as for a text of its own. */
export function demonstrationContext(): TextContext {
  const { content } = readContent('content');
  return { ...siteContext(content.entries), explained: new Set() };
}

type Weight = 'error' | 'advice' | 'both';

/** The labelled texts of a half (`src/tests/labelled/`). */
export function labelledTexts(half: (typeof halves)[number]): LabelledText[] {
  const data: unknown = parseYaml(`texts:\n${readFileSync(`src/tests/labelled/${half}.yaml`, 'utf8')}`);
  return (data as { texts: LabelledText[] }).texts;
}

/** A score for each rule, then for all rules together; of what was found with a weight, if that is asked for. */
export function scoresOf(
  texts: readonly LabelledText[],
  context: TextContext,
  weight: Weight = 'both',
): Score[] {
  const judged = texts.map(({ text, on, rules }) => ({
    wanted: new Set(rules),
    found: new Set(
      findUnsafe(text, {
        ...context,
        explained: new Set(explainedIn(text)),
        ...(on === undefined ? {} : { on }),
      })
        .filter(({ severity }) => weight === 'both' || severity === weight)
        .map(({ rule }) => rule),
    ),
  }));
  const scores = safetyRules.map(({ rule }) => {
    const count = (found: boolean, wanted: boolean) =>
      judged.filter((one) => one.found.has(rule) === found && one.wanted.has(rule) === wanted).length;
    return score(rule, count(true, true), count(true, false), count(false, true));
  });
  const sum = (key: 'right' | 'wrong' | 'missed') => scores.reduce((all, one) => all + one[key], 0);
  return [...scores, score('all rules', sum('right'), sum('wrong'), sum('missed'))];
}

/** Scores as a table in Markdown. */
export function describeSafety(scores: readonly Score[]): string {
  const share = (one: number | undefined) => (one === undefined ? '–' : one.toFixed(2));
  return [
    '| Rule | Right | Wrong | Missed | Precision | Recall |',
    '|---|---|---|---|---|---|',
    ...scores.map(
      (one) =>
        `| ${one.name} | ${one.right} | ${one.wrong} | ${one.missed} | ${share(one.precision)} | ${share(one.recall)} |`,
    ),
  ].join('\n');
}

function score(name: string, right: number, wrong: number, missed: number): Score {
  return {
    name,
    right,
    wrong,
    missed,
    precision: right + wrong === 0 ? undefined : right / (right + wrong),
    recall: right + missed === 0 ? undefined : right / (right + missed),
  };
}
