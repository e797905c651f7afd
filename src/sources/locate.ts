import { isCollection, isMap, isScalar, parseDocument, type Node } from 'yaml';
import type { FieldPath, Problem, TextPosition } from '../domain/problem.ts';
import { positionAt } from './text-position.ts';

/** Where a field stands in a file's text: offsets of its name and of its value, each as written. */
export interface Located {
  key?: Span;
  value?: Span;
  /** True if the field itself is there; false if only what should hold it was found. */
  exact: boolean;
}

export interface Span {
  from: number;
  to: number;
}

/** Rules about the name of a field, or about what a list lacks, which is no matter of its first entry. */
const AT_NAME: readonly string[] = ['unknown-field', 'R5'];

/**
 * The place of a problem in the text of its file: its own position if it was found in the text, else the field's.
 * An unknown or misspelt field is shown at its name, and so is a list that lacks an entry; a missing field at what
 * should hold it. Undefined for a problem
 * of the whole file.
 */
export function placeOf(text: string, problem: Problem): TextPosition | undefined {
  if (problem.position) return problem.position;
  if (problem.field.length === 0) return undefined;
  const { key, value, exact } = locateField(text, problem.file, problem.field);
  const atKey = AT_NAME.includes(problem.rule) || problem.correction?.replace === 'key' || !exact;
  const span = (atKey ? (key ?? value) : (value ?? key)) ?? firstField(text, problem.file);
  const lineBreak = text.indexOf('\n', span.from);
  const to = Math.min(span.to, lineBreak === -1 ? text.length : lineBreak);
  return positionAt(text, span.from, Math.max(1, to - span.from));
}

/** Finds a field in the YAML of a file, or the nearest field above it that exists. */
export function locateField(text: string, file: string, field: FieldPath): Located {
  const yaml = file.endsWith('.md') || file.endsWith('.mdx') ? fieldsOnly(text) : text;
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false });
  let at: unknown = document.contents;
  let located: Located = { exact: false };
  for (const step of field) {
    const next = stepInto(at, step);
    if (!next) return { ...located, exact: false };
    located = {
      exact: true,
      ...(next.key ? { key: next.key } : {}),
      ...(next.value ? { value: span(next.value, yaml) } : {}),
    };
    at = next.value;
  }
  return located;
}

function stepInto(node: unknown, step: string | number): { key?: Span; value?: Node } | undefined {
  if (!isCollection(node)) return undefined;
  if (!isMap(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item && { value: item };
  }
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair || !isScalar(pair.key)) return undefined;
  const [from = 0, to = 0] = pair.key.range ?? [];
  return { key: { from, to }, ...(pair.value ? { value: pair.value as Node } : {}) };
}

function span(node: Node, text: string): Span {
  const [from = 0, to = 0] = node.range ?? [];
  return { from, to: from + text.slice(from, to).trimEnd().length };
}

/** The front matter alone, with the file's own offsets: all else becomes spaces. */
function fieldsOnly(text: string): string {
  const close = /\n---[ \t]*\r?(?:\n|$)/.exec(text)?.index ?? text.length;
  return text.slice(0, close).replace(/^---/, '   ');
}

function firstField(text: string, file: string): Span {
  const from = /\.mdx?$/.test(file) ? text.indexOf('\n') + 1 : 0;
  const end = text.indexOf('\n', from);
  return { from, to: end === -1 ? text.length : end };
}
