/** Plain words for each way in which a field can be wrong. */
import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Correction, FieldPath } from './problem.ts';
import type { FieldWords } from './schema-words.ts';

export type Issue = z.core.$ZodIssue;
export type Words = { message: string; fix: string; correction?: Correction };

export function unknownKey(key: string, known: readonly string[]): Words {
  const meant = nearest(key, known) ?? nearest(key.replace(/[\s-]/g, '_').toLowerCase(), known);
  if (meant)
    return {
      message: `There is no field "${key}" here. Did you mean "${meant}"?`,
      fix: `Write "${meant}:".`,
      correction: { replace: 'key', with: meant },
    };
  return {
    message: `There is no field "${key}" here.`,
    fix: known.length > 0 ? `Delete it, or use one of: ${known.join(', ')}.` : 'Delete it.',
  };
}

export function wrongType(
  expected: string,
  input: unknown,
  field: FieldPath,
  { hint, accepts }: Pick<FieldWords, 'hint' | 'accepts'>,
): Words {
  if (input === undefined) return missing(field, hint);
  if (input === null)
    return {
      message: `${name(field)} has nothing after the colon.`,
      fix: `Write it there: ${lowerFirst(hint)}${accepts(undefined) ? ' Or delete the line.' : ''}`,
    };
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
    return {
      message: `${name(field)} is read as ${kindOf(input)}, not as text.`,
      fix: 'Put it in quotation marks.',
      correction: { replace: 'quote' },
    };
  if (expected === 'string' && isSentenceInTwo(input))
    return {
      message: 'The colon followed by a space makes two parts of this line.',
      fix: 'Put the whole text in quotation marks.',
      correction: { replace: 'quote' },
    };
  const wanted = kinds[expected] ?? expected;
  if (['number', 'int', 'boolean'].includes(expected) && typeof input === 'string') {
    const bare = expected === 'boolean' ? yesNo[input.toLowerCase()] : bareNumber(input, accepts);
    return {
      message: `${name(field)} is text, not ${wanted}.`,
      fix: whatBelongs(hint),
      ...(bare === undefined ? {} : { correction: { replace: 'value' as const, with: bare } }),
    };
  }
  if (typeof input === 'number' && !Number.isFinite(input))
    return { message: `${name(field)} is not a number.`, fix: whatBelongs(hint) };
  return { message: `${name(field)} is ${kindOf(input)}, not ${wanted}.`, fix: whatBelongs(hint) };
}

export function wrongValue(values: readonly string[], input: unknown): Words {
  const meant = nearest(String(input).replace(/[\s_]/g, '-').toLowerCase(), values);
  return {
    message: `"${String(input)}" is not one of the words for this field.${meant ? ` Did you mean "${meant}"?` : ''}`,
    fix: `Write one of: ${values.join(', ')}.`,
    ...(meant ? { correction: { replace: 'value' as const, with: meant } } : {}),
  };
}

export function custom(issue: Issue, hint: string): Words {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const correct: unknown = params?.['correct'];
  return {
    message: issue.message,
    fix: typeof params?.['fix'] === 'string' ? params['fix'] : hint,
    ...(typeof correct === 'string' ? { correction: { replace: 'value' as const, with: correct } } : {}),
  };
}

export function missing(field: FieldPath, hint: string): Words {
  return {
    message: `${name(field)} is missing.`,
    fix: `Add it: ${lowerFirst(hint)}`,
  };
}

/** How a list or number breaks its bounds, said after "it is". */
export function size(issue: Issue): string {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'out of bounds';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'empty';
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const [over, at] = issue.code === 'too_small' ? ['less than', 'or less'] : ['more than', 'or more'];
  return issue.inclusive === false ? `${bound} ${at}` : `${over} ${bound}`;
}

export function name(field: FieldPath): string {
  const words = field.filter((part) => typeof part === 'string');
  return words.length > 0 ? `"${words.at(-1)}"` : 'This file';
}

/** What to write in a field that holds something else, from the field's own sentence. */
export function whatBelongs(hint: string): string {
  return hint.startsWith('Write ') ? hint : `What belongs here: ${lowerFirst(hint)}`;
}

/** `We meet on 5 December: bring your bike.`, which YAML reads as a field of that name; names of fields have no spaces. */
function isSentenceInTwo(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const [[key, value] = ['', {}], ...others] = Object.entries(input);
  return others.length === 0 && /^[A-Z]|\s/.test(key) && typeof value !== 'object';
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function bareNumber(input: string, accepts: FieldWords['accepts']): string | undefined {
  return /^-?\d+(\.\d+)?$/.test(input) && accepts(Number(input)) ? String(Number(input)) : undefined;
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const yesNo: Record<string, string> = { yes: 'true', true: 'true', no: 'false', false: 'false' };

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return kinds[typeof value] ?? typeof value;
}
