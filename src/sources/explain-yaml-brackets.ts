import { CORE_SCHEMA, load } from 'js-yaml';
import type { YamlWords } from './yaml.ts';

/**
 * Finds the slips that people make with brackets, which a parser notices lines later or not at all as such: items
 * below a list that says it is empty, and a quotation mark between brackets that has no partner.
 */
export function explainBrackets(lines: readonly string[]): YamlWords | undefined {
  return itemsBelowEmpty(lines) ?? quoteInBrackets(lines);
}

/** `figures: []` with lines below it that begin with a hyphen. */
function itemsBelowEmpty(lines: readonly string[]): YamlWords | undefined {
  for (const [index, line] of lines.entries()) {
    const [, before = '', name, empty = ''] = /^(\s*(?:- +)*)([\w-]+):(\s*\[\s*\]\s*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const below = lines.slice(index + 1).find((text) => !/^\s*(?:#|$)/.test(text)) ?? '';
    const indent = /^(\s*)- /.exec(below)?.[1]?.length ?? -1;
    if (indent < before.length) continue;
    return {
      rule: 'yaml',
      message: `The list "${name}" has items, and "[]" says that it is empty.`,
      fix: `Delete "[]" after "${name}:".`,
      position: {
        line: index + 1,
        column: before.length + 1,
        length: name.length + 1 + empty.trimEnd().length,
      },
      correction: { replace: 'text', from: `${name}:${empty}`, with: `${name}:` },
    };
  }
  return undefined;
}

/** `changes: [{ on: 2026-11-21, what: "Cancelled. }]`, if closing the quotation mark lets the whole text be read. */
function quoteInBrackets(lines: readonly string[]): YamlWords | undefined {
  for (const [index, line] of lines.entries()) {
    const [, before = '', quote] = /^(.*?[[{](?:.*[[{,:])?\s*)(["'])(?!.*\2)/.exec(line) ?? [];
    if (quote === undefined) continue;
    const value = line.slice(before.length).trimEnd();
    const [, text = '', end = ''] = /^(.*?)(\s*[\]},]*)$/.exec(value) ?? [];
    const right = `${text}${quote}${end}`;
    if (!isYaml(lines.with(index, before + right).join('\n'))) continue;
    return {
      rule: 'yaml',
      message: 'The quotation mark that opens here is never closed.',
      fix: `Close it with ${quote} at the end of the text.`,
      position: { line: index + 1, column: before.length + 1, length: text.length },
      // Which words are the text and which the next field, only its writer knows.
      ...(/,\s*[\w-]+: /.test(text) ? {} : { correction: { replace: 'text', from: value, with: right } }),
    };
  }
  return undefined;
}

/** Whether a text can be read as YAML at all. */
export function isYaml(text: string): boolean {
  try {
    load(text, { schema: CORE_SCHEMA });
    return true;
  } catch {
    return false;
  }
}
