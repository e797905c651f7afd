import type { Correction, Problem } from '../domain/problem.ts';
import { locateField, placeOf, type Span } from './locate.ts';
import { offsetOf } from './text-position.ts';

/**
 * The text of a file with one problem's correction made.
 * @param text the file's text, line ends as `\n`
 * @returns undefined if the problem has no correction, or it does not fit the text
 */
export function applyCorrection(text: string, problem: Problem): string | undefined {
  const { correction } = problem;
  if (!correction) return undefined;
  if (correction.replace === 'text') return replaceText(text, problem, correction);
  const { key, value, exact } = locateField(text, problem.file, problem.field);
  if (!exact) return undefined;
  switch (correction.replace) {
    case 'key':
      return key && splice(text, key, correction.with);
    case 'value':
      return (
        value && splice(text, value, written(correction.with, text.slice(value.from, value.to), problem))
      );
    case 'quote':
      return value && splice(text, value, quoted(text.slice(value.from, value.to)));
    case 'delete':
      return key && deleteField(text, { from: key.from, to: value?.to ?? key.to });
  }
}

function replaceText(
  text: string,
  problem: Problem,
  { from, with: right }: Extract<Correction, { replace: 'text' }>,
): string | undefined {
  const place = placeOf(text, problem);
  const at = text.indexOf(from, place ? offsetOf(text, place) : 0);
  return at === -1 ? undefined : splice(text, { from: at, to: at + from.length }, right);
}

/** A value as YAML: bare where the field is not text, else in the quotation marks it had or needs. */
function written(value: string, before: string, problem: Problem): string {
  if (problem.rule === 'wrong-type') return value;
  const plain = /^[A-Za-z][^:#\n"'\\[\]{},&*!|>%@`]*$|^\d{4}-\d{2}(?:-\d{2})?$|^https:\/\/[^\s#,]+$/.test(
    value,
  );
  const isWord = /^(?:true|false|null|yes|no)$/i.test(value);
  return /^["']/.test(before) || !plain || isWord ? quoted(value) : value;
}

function quoted(text: string): string {
  return JSON.stringify(text.trim().replace(/\s*\n\s*/g, ' '));
}

function deleteField(text: string, { from, to }: Span): string {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const before = text.slice(lineStart, from);
  // The first field of a list item leaves its hyphen behind, and the next field moves up to it.
  if (before.trim() !== '')
    return splice(
      text,
      { from, to: lineEnd + 1 + (/^\s*/.exec(text.slice(lineEnd + 1))?.[0].length ?? 0) },
      '',
    );
  return splice(text, { from: lineStart, to: lineEnd === -1 ? text.length : lineEnd + 1 }, '');
}

function splice(text: string, { from, to }: Span, middle: string): string {
  return text.slice(0, from) + middle + text.slice(to);
}
