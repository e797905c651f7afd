import type { TextPosition } from '../domain/problem.ts';
import { explainBrackets, isYaml } from './explain-yaml-brackets.ts';
import { explainLine } from './explain-yaml-line.ts';
import type { YamlWords } from './yaml.ts';

/**
 * Says in plain words what a YAML parser stumbled over. The parser names the place where it could not go on; the
 * slip itself often stands a line before, so the lines are looked at again as an editor would.
 */
export function explainYaml(
  text: string,
  reason: string,
  mark: { line: number; column: number } | undefined,
): YamlWords {
  const lines = text.split('\n');
  const line = Math.min(mark?.line ?? 0, lines.length - 1);
  const column = mark?.column ?? 0;
  if (reason === 'duplicated mapping key') return duplicate(lines, line, column);
  if (reason.startsWith('expected a single document')) return secondDocument(lines);
  const tab = lines.findIndex((text) => /^ *\t/.test(text) && text.trim() !== '');
  if (tab !== -1 && tab <= line) return tabbed(lines, tab);
  const slip = explainBrackets(lines);
  if (slip) return slip;
  if (/escape|hexadecimal/.test(reason)) return escaped(lines, line);
  if (reason.includes('quoted scalar'))
    return unclosed(lines, line, /^(\s*(?:- +)*(?:[\w-]+: +)?)(["'])(?!.*\2\s*$)/, 'quotation mark');
  if (reason.includes('flow collection'))
    return unclosed(lines, line, /^(\s*(?:- +)*(?:[\w-]+: +)?)([[{])(?!.*[\]}]\s*$)/, 'bracket');
  const suspect = suspectLine(lines, line, reason);
  const found = explainLine(lines[suspect] ?? '');
  if (found) return { rule: 'yaml', ...found.words, position: place(suspect, found.column, found.length) };
  if (suspect !== line || !/^\s/.test(lines[line] ?? '')) {
    return {
      rule: 'yaml',
      message: 'This line does not go with the lines above it.',
      fix: 'Give it the same indentation as the other lines of its group, and each field a name, a colon and a space.',
      position: whole(lines, suspect),
    };
  }
  return {
    rule: 'yaml',
    message: 'This line is indented differently from the lines it belongs to.',
    fix: 'Begin it exactly below the line before it, or two spaces further in if it belongs to that line.',
    position: whole(lines, line),
  };
}

function suspectLine(lines: readonly string[], line: number, reason: string): number {
  if (!/block mapping entry|end of the stream or|colon is missed/.test(reason)) return line;
  const back = [line, line - 1, line - 2, line - 3].filter((at) => (lines[at] ?? '').trim() !== '');
  return (
    back.find((at) => !/^\s*(?:- +)*["']?[\w-]+["']?:(?:\s|$)|^\s*- |^\s*#|^---/.test(lines[at] ?? '')) ??
    line
  );
}

function duplicate(lines: readonly string[], line: number, column: number): YamlWords {
  const key = /^(["']?)([^"':]+)\1/.exec((lines[line] ?? '').slice(column));
  return {
    rule: 'duplicate-key',
    message: `The field "${key?.[2]?.trim() ?? ''}" stands twice here.`,
    fix: 'Keep one of the two and delete the other.',
    position: place(line, column, key?.[0].length ?? 1),
  };
}

function secondDocument(lines: readonly string[]): YamlWords {
  const at = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)/.test(line));
  return {
    rule: 'yaml',
    message: 'A second part begins here, and a file has only one.',
    fix: 'Delete this line, or move what follows into a file of its own.',
    position: whole(lines, Math.max(at, 0)),
  };
}

function tabbed(lines: readonly string[], line: number): YamlWords {
  const [, spaces = '', tabs = ''] = /^( *)(\t+)/.exec(lines[line] ?? '') ?? [];
  const width = [2, 4, 3, 8].find((spaces) =>
    isYaml(lines.map((text) => withoutTabs(text, spaces)).join('\n')),
  );
  return {
    rule: 'tab',
    message: 'This line begins with a tab.',
    fix: 'Indent with spaces.',
    position: place(line, spaces.length, tabs.length),
    ...(width === undefined
      ? {}
      : { correction: { replace: 'text', from: tabs, with: ' '.repeat(width * tabs.length) } }),
  };
}

function withoutTabs(line: string, width: number): string {
  return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', ' '.repeat(width)));
}

function escaped(lines: readonly string[], line: number): YamlWords {
  const [, before = '', value = ''] = /^(.*?)(".*")\s*$/.exec(lines[line] ?? '') ?? [];
  return {
    rule: 'yaml',
    message: 'Between double quotation marks a backslash has a meaning of its own.',
    fix: 'Use single quotation marks.',
    ...(value === '' || value.includes("'")
      ? {}
      : { correction: { replace: 'text', from: value, with: `'${value.slice(1, -1)}'` } }),
    position: value === '' ? whole(lines, line) : place(line, before.length, value.length),
  };
}

function unclosed(lines: readonly string[], line: number, opening: RegExp, what: string): YamlWords {
  const at = lines.findIndex((line) => opening.test(line));
  const [, before = '', mark = ''] = opening.exec(lines[at] ?? '') ?? [];
  const value = (lines[at] ?? '').slice(before.length).trimEnd();
  const closing = ({ '[': ']', '{': '}' } as Record<string, string>)[mark] ?? mark;
  return {
    rule: 'yaml',
    message: `The ${what} that opens here is never closed.`,
    fix: `Close it with ${closing || 'its partner'} at the end of the text.`,
    ...(at === -1
      ? {}
      : { correction: { replace: 'text', from: value, with: `${value.replace(/,$/, '')}${closing}` } }),
    position: at === -1 ? whole(lines, line) : place(at, before.length, value.length),
  };
}

function whole(lines: readonly string[], line: number): TextPosition {
  const text = lines[line] ?? '';
  const indent = text.length - text.trimStart().length;
  return place(line, indent, Math.max(1, text.trim().length));
}

function place(line: number, column: number, length: number): TextPosition {
  return { line: line + 1, column: column + 1, length: Math.max(1, length) };
}
