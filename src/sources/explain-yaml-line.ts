import type { Correction } from '../domain/problem.ts';

/** A slip found in one line of YAML: where it stands (column from 0) and what to write instead. */
export interface LineSlip {
  column: number;
  length: number;
  words: { message: string; fix: string; correction?: Correction };
}

/** Finds the slips that people make when they write plain sentences into YAML; undefined if the line has none. */
export function explainLine(line: string): LineSlip | undefined {
  const glued = /^(\s*(?:- +)*)([\w-]+):(?=[^\s/])/.exec(line);
  if (glued && !/: /.test(line)) {
    return slip(
      glued[1]?.length ?? 0,
      `${glued[2] ?? ''}:`,
      'There is no space after the colon.',
      'Write a space after the colon.',
      `${glued[2] ?? ''}: `,
    );
  }
  const [, before = '', value = ''] = /^(\s*(?:- +)*(?:[\w-]+:\s+)?)(.*?)\s*$/.exec(line) ?? [];
  if (value === '') return undefined;
  const at = before.length;
  const first = value.charAt(0);
  if (first === '@' && /handle:\s+$/.test(before)) {
    return slip(
      at,
      value,
      'A value cannot begin with "@".',
      'Write the name of the account without @.',
      value.slice(1),
    );
  }
  if ('@`%'.includes(first)) {
    return slip(
      at,
      value,
      `A value cannot begin with "${first}".`,
      'Put the whole text in quotation marks.',
      quoted(value),
    );
  }
  if ('",\''.includes(first) && hasTextAfterQuote(value)) {
    return slip(
      at,
      value,
      'The text goes on after the closing quotation mark.',
      'Put the whole text in quotation marks of the other kind.',
      requoted(value),
    );
  }
  if ('}],'.includes(first)) {
    return slip(
      at,
      value,
      `A value cannot begin with "${first}".`,
      'Put the whole text in quotation marks.',
      quoted(value),
    );
  }
  if (/^- /.test(value) && /:\s+$/.test(before)) {
    return slip(
      at,
      value,
      'A list cannot begin on the line of its name.',
      'Begin the list on the next line, each item with a hyphen and a space.',
    );
  }
  if (/:(?: |$)/.test(value) && !'"\'[{|>#'.includes(first) && before.trim() !== '') {
    return slip(
      at,
      value,
      'The text has a colon and a space in it, which begin a new field.',
      'Put the whole text in quotation marks.',
      quoted(value),
    );
  }
  if (!/:(?:\s|$)/.test(line) && !/^\s*- /.test(line)) {
    return slip(
      at,
      value,
      'This line has no field name.',
      'Write the name of the field, a colon and a space before it; or indent it if it belongs to the line above.',
    );
  }
  return undefined;
}

function slip(column: number, from: string, message: string, fix: string, to?: string): LineSlip {
  return {
    column,
    length: from.length,
    words: { message, fix, ...(to === undefined ? {} : { correction: { replace: 'text', from, with: to } }) },
  };
}

function hasTextAfterQuote(value: string): boolean {
  const quote = value.charAt(0);
  const end = value.indexOf(quote, 1);
  return end !== -1 && end < value.length - 1 && !/^\s*#/.test(value.slice(end + 1));
}

/** `"Bikes" are loud` → `'"Bikes" are loud'`; `'it's here'` → `"it's here"`. */
function requoted(value: string): string {
  const quote = value.charAt(0);
  const text =
    value.endsWith(quote) && value.slice(1, -1).includes(quote) && quote === "'" ? value.slice(1, -1) : value;
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function quoted(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
