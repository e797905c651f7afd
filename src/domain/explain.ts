/** Turns what a schema refuses into problems that an editor can act on. */
import type * as z from 'zod';
import {
  custom,
  missing,
  name,
  size,
  unknownKey,
  whatBelongs,
  wrongType,
  wrongValue,
  type Issue,
  type Words,
} from './issue-words.ts';
import type { FieldPath, Problem } from './problem.ts';
import { describeField } from './schema-words.ts';

/**
 * Checks plain data against a schema.
 * @returns the parsed value, or every problem found; never throws
 */
export function parseFields<T>(
  schema: z.ZodType<T>,
  data: unknown,
  file: string,
): { value: T; problems: [] } | { value: undefined; problems: Problem[] } {
  const result = schema.safeParse(data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, schema, file));
  return { value: undefined, problems: problems.filter((problem) => !isMisspelt(problem, problems)) };
}

/** A field reported as missing is only misspelt when an unknown field beside it was taken for it. */
function isMisspelt(problem: Problem, problems: readonly Problem[]): boolean {
  if (problem.rule !== 'missing-field') return false;
  const parent = problem.field.slice(0, -1).join('\u0000');
  return problems.some(
    ({ rule, field, correction }) =>
      rule === 'unknown-field' &&
      correction?.replace === 'key' &&
      correction.with === problem.field.at(-1) &&
      field.slice(0, -1).join('\u0000') === parent,
  );
}

function explainIssue(issue: Issue, schema: z.ZodType, file: string): Problem[] {
  const field = issue.path as FieldPath;
  const problem = (rule: string, words: Words, at: FieldPath = field): Problem => ({
    severity: 'error',
    rule,
    file,
    field: at,
    ...words,
  });
  const words = describeField(schema, field);
  const { hint, known } = words;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('unknown-field', unknownKey(key, known), [...field, key]));
    case 'invalid_type':
      return [
        problem(
          issue.input === undefined ? 'missing-field' : 'wrong-type',
          wrongType(issue.expected, issue.input, field, words),
        ),
      ];
    case 'invalid_value':
      if (issue.input === undefined) return [problem('missing-field', missing(field, hint))];
      if (issue.input === null) return [problem('wrong-type', wrongType('string', null, field, words))];
      return [problem('wrong-value', wrongValue(issue.values.map(String), issue.input))];
    case 'too_small':
    case 'too_big':
      return [
        problem('wrong-size', { message: `${name(field)} is ${size(issue)}.`, fix: whatBelongs(hint) }),
      ];
    case 'invalid_union': {
      const meant = issue.errors.filter((issues) => !issues.some(isOfAnotherKind));
      if (meant.length === 1)
        return (meant[0] ?? []).flatMap((inner) =>
          explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, file),
        );
      return [
        problem('wrong-value', {
          message: `${name(field)} is not written in a way that can be understood.`,
          fix: whatBelongs(hint),
        }),
      ];
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => explainIssue({ ...inner, path: issue.path }, schema, file));
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return [problem('wrong-value', custom(issue, hint))];
  }
}

/** True when a value is text where a group of fields was tried, or the other way round. */
function isOfAnotherKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
