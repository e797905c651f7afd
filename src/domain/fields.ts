/**
 * The kinds of text that content fields hold, each with a plain word on what to write instead. A schema adds
 * `.describe('…')`: one sentence that an editor would understand.
 */
import * as z from 'zod';

/** What a field rejects, said in words; carried by zod as `params` and turned into a problem by `explain.ts`. */
export interface Explanation {
  message: string;
  fix: string;
  /** The value to write, when only one can be meant. */
  correct?: string;
}

/** What an editor's program can check of a text while it is typed; the rest is for the check. */
export interface TextForm {
  /** Every text that is right matches it, though not every text that matches is right. */
  pattern?: RegExp;
  /** In characters. */
  maxLength?: number;
  /** Whether it may have several sentences. */
  multiline?: boolean;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_LENGTH = 80;

/**
 * Definitions of the fields that hold people's words, not names, numbers or addresses. A definition stays the same
 * when a schema adds a sentence to it.
 */
const wordy = new WeakSet<object>();

/** Whether a field holds words that a person writes and residents read: a line or a passage. */
export function holdsWords(schema: z.ZodType): boolean {
  return wordy.has(schema.def);
}

function words<T extends z.ZodType>(schema: T): T {
  wordy.add(schema.def);
  return schema;
}

/** One line of plain text: no line breaks, no leading or trailing space. */
export function line(max = 200) {
  return words(
    textField(
      (value) => {
        if (value.trim() === '')
          return { message: 'It is empty.', fix: 'Write the text, or delete the whole line.' };
        if (value !== value.trim() || /\s{2,}|[\n\r\t]/.test(value))
          return {
            message: 'It has a line break, a tab or spare spaces.',
            fix: 'Write it as one line with single spaces.',
            correct: value.trim().replace(/\s+/g, ' '),
          };
        return tooLong(value, max);
      },
      { maxLength: max },
    ),
  );
}

/** Plain text of a few sentences; line breaks become spaces where it is shown. */
export function passage(max = 1200) {
  return words(
    textField(
      (value) =>
        value.trim() === ''
          ? { message: 'It is empty.', fix: 'Write the text, or delete the whole line.' }
          : tooLong(value, max),
      { maxLength: max, multiline: true },
    ),
  );
}

/** A short lower-case name for addresses and references: `grays-town-constable`. */
export function slug() {
  return textField(
    (value) => {
      if (SLUG.test(value) && value.length <= SLUG_LENGTH) return undefined;
      const correct = value
        .normalize('NFKD')
        .toLowerCase()
        .replace(/['’]|\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, SLUG_LENGTH)
        .replace(/^-+|-+$/g, '');
      return {
        message: `"${value}" is not a short name.`,
        fix: 'Use lower-case letters, digits and single hyphens, such as "nuisance-bikes-blackshots".',
        ...(correct ? { correct } : {}),
      };
    },
    { pattern: SLUG, maxLength: SLUG_LENGTH },
  );
}

/** What the name in a field stands for. */
export type Referent = 'district' | 'council' | 'post' | 'place' | 'topic' | 'campaign' | 'concern';

/** The short name of something that is described elsewhere; rules of the content look whether it is there. */
export function reference(to: Exclude<Referent, 'place'>) {
  return slug().meta({ refersTo: to });
}

/** One of a few words, each with what people call it: editors' programs and the editing page show that. */
export function choice<T extends string>(names: Readonly<Record<T, string>>) {
  const values = Object.keys(names) as [T, ...T[]];
  return z.enum(values).meta({ enumDescriptions: values.map((value) => names[value]) });
}

/** The name of a place, spelt as in the district file. */
export function placeName() {
  return line(60).meta({ refersTo: 'place' satisfies Referent });
}

/**
 * A text field with one test that explains what it rejects. Its form goes into the JSON Schemas and the editing page;
 * what it says of no text at all is the sentence shown there for one of another pattern.
 */
export function textField(
  explain: (value: string) => Explanation | undefined,
  { pattern, maxLength, multiline }: TextForm = {},
) {
  const field = z.string().superRefine((value, context) => {
    const explanation = explain(value);
    if (explanation)
      context.addIssue({ code: 'custom', message: explanation.message, params: { ...explanation } });
  });
  const form = {
    ...(pattern && { pattern: pattern.source, patternErrorMessage: explain('')?.fix }),
    ...(maxLength !== undefined && { maxLength }),
    ...(multiline && { multiline }),
  };
  return Object.keys(form).length > 0 ? field.meta(form) : field;
}

function tooLong(value: string, max: number): Explanation | undefined {
  if (value.length <= max) return undefined;
  return { message: `It is ${value.length} characters long; ${max} is the most.`, fix: 'Shorten it.' };
}
