import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { accountSchema } from '../domain/account.ts';
import { attachmentSchema } from '../domain/attachment.ts';
import { changesSchema } from '../domain/changes.ts';
import { collectionNames, collections } from '../domain/collections.ts';
import { concernEntrySchema } from '../domain/concern.ts';
import { parseFields } from '../domain/explain.ts';
import { figureSchema } from '../domain/figure.ts';
import { exceptionsSchema, hoursSchema } from '../domain/hours.ts';
import { limitsSchema } from '../domain/limits.ts';
import { mediaUseSchema } from '../domain/media.ts';
import { allowSchema } from '../domain/safety/allow.ts';
import { sourceSchema } from '../domain/source.ts';
import { readFrontMatter } from '../sources/front-matter.ts';
import { gateText } from '../sources/text-gate.ts';
import { parseYaml } from '../sources/yaml.ts';

/** Pieces that stand in many files: each has one table, and other tables point to it. */
const pieces: readonly { title: string; schema: z.ZodType }[] = [
  { title: 'A concern', schema: concernEntrySchema },
  { title: 'A figure', schema: figureSchema },
  { title: 'A source', schema: sourceSchema },
  { title: 'A picture', schema: mediaUseSchema },
  { title: 'A document', schema: attachmentSchema },
  { title: 'An account', schema: accountSchema },
  { title: 'Hours', schema: hoursSchema },
  { title: 'Exceptions', schema: exceptionsSchema },
  { title: 'Changes', schema: changesSchema },
  { title: 'Allowed texts', schema: allowSchema },
  { title: 'Limits', schema: limitsSchema },
];

interface Section {
  title: string;
  /** The template's path below `content/`, and its text. */
  template: { path: string; text: string } | undefined;
  rows: string[];
}

const readme = readFileSync('content/README.md', 'utf8');
const sections = readme
  .split(/^### /m)
  .slice(1)
  .map((text): Section => {
    const fence = /^```(?:yaml|markdown) title="content\/([^"]+)"\n([\s\S]*?)^```$/m.exec(text);
    return {
      title: text.slice(0, text.indexOf('\n')),
      template: fence ? { path: fence[1] ?? '', text: fence[2] ?? '' } : undefined,
      rows: text.split('\n').filter((row) => row.startsWith('| `')),
    };
  });

describe.each(collectionNames)('%s', (name) => {
  const { path, schema, body } = collections[name];
  const section = sections.find(({ template }) => template?.path === path);

  test('has one template, and it is right', () => {
    expect(sections.filter(({ template }) => template?.path === path)).toHaveLength(1);
    const { text, problems: faults } = gateText(Buffer.from(section?.template?.text ?? ''), path);
    expect(faults).toEqual([]);
    const fields = body === 'none' ? parseYaml(text ?? '') : readFrontMatter(text ?? '', path).value?.data;
    expect(parseFields<unknown>(schema, fields, path).problems).toEqual([]);
  });

  test('has a table with every field and its sentence', () => {
    expect(section?.rows).toEqual(rowsOf(schema));
  });
});

describe.each([
  ['meetings', collections.meetings.schema],
  ['reports', concernEntrySchema],
] as const)('the template of %s', (name, schema) => {
  const text = sections.find(({ template }) => template?.path === collections[name].path)?.template?.text;
  const chosen = wordsOf(schema);
  const lines = (text ?? '').split('\n');
  const fields = lines.flatMap((line, at) => {
    const field = /^[\s-]*(\w+):/.exec(line)?.[1] ?? '';
    return chosen[field] ? [{ field, above: lines[at - 1] ?? '', words: chosen[field] }] : [];
  });

  test('has fields with words to choose from', () => {
    expect(fields.length).toBeGreaterThan(2);
  });

  test.each(fields)('says above "$field" which words it takes', ({ field, above, words }) => {
    const [, told = ''] = new RegExp(`^ *# ${field}: (.+)$`).exec(above) ?? [];
    expect(told.split(/, | or /)).toEqual(words);
  });
});

test('the template of a report is a draft, tells one concern from its beginning and goes on with another', () => {
  const text = sections.find(({ template }) => template?.path === collections.reports.path)?.template?.text;
  const fields = readFrontMatter(text ?? '', 'a.md').value?.data;
  const { draft, concerns } = collections.reports.schema.parse(fields);
  expect(draft).toBe(true);
  expect(concerns.map(({ said }) => said !== undefined)).toEqual([true, false]);
});

test.each(pieces)('the piece "$title" has a table with every field', ({ title, schema }) => {
  expect(sections.find((section) => section.title === title)?.rows).toEqual(rowsOf(schema));
});

test('nothing is a template of no collection', () => {
  const known = collectionNames.map((name): string => collections[name].path);
  expect(
    sections.flatMap(({ template }) => template?.path ?? []).filter((path) => !known.includes(path)),
  ).toEqual([]);
});

/** The rows of a schema's table, in the order of its fields. */
function rowsOf(schema: z.ZodType, prefix = ''): string[] {
  const { holder, list } = holderOf(schema);
  const within = list && prefix !== '' ? `${prefix}[].` : prefix === '' ? '' : `${prefix}.`;
  return Object.entries(shapeOf(holder)).flatMap(([name, field]) => {
    const path = within + name;
    const piece = pieceOf(field);
    const needed = field.safeParse(undefined).success ? '' : 'yes';
    const words = [
      sentenceOf(field),
      ...choices(field),
      ...(piece ? [`See [${piece}](#${piece.toLowerCase().replaceAll(' ', '-')}).`] : []),
    ];
    return [`| \`${path}\` | ${needed} | ${words.join(' ')} |`, ...(piece ? [] : rowsOf(field, path))];
  });
}

/** The fields of a schema that take one of some words, with these words. */
function wordsOf(schema: z.ZodType): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(shapeOf(holderOf(schema).holder)).flatMap(([name, field]) => {
      const { entries } = holderOf(field).holder.def as { entries?: Record<string, string> };
      return entries ? [[name, Object.keys(entries)]] : [];
    }),
  );
}

/** What a chosen word may be, unless the sentence says so already. */
function choices(field: z.ZodType): string[] {
  const { holder } = holderOf(field);
  const entries = (holder.def as { entries?: Record<string, string> }).entries;
  const words = Object.keys(entries ?? {});
  return words.every((word) => sentenceOf(field).includes(word)) ? [] : [`One of: ${words.join(', ')}.`];
}

function pieceOf(field: z.ZodType): string | undefined {
  for (let at: z.ZodType | undefined = field; at; at = inner(at)) {
    const { def } = at;
    // A schema with a sentence of its own is a copy, but has the same definition.
    const piece = pieces.find(({ schema }) => schema.def === def);
    if (piece) return piece.title;
  }
  return undefined;
}

/** Looks through optional, default and list to what holds fields or words. */
function holderOf(schema: z.ZodType): { holder: z.ZodType; list: boolean } {
  let [holder, list] = [schema, false];
  for (let next = inner(holder); next; next = inner(holder)) {
    list ||= 'element' in holder.def;
    holder = next;
  }
  return { holder, list };
}

function inner(schema: z.ZodType): z.ZodType | undefined {
  const def = schema.def as { innerType?: z.ZodType; element?: z.ZodType };
  return def.innerType ?? def.element;
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  return (schema.def as { shape?: Record<string, z.ZodType> }).shape ?? {};
}

function sentenceOf(schema: z.ZodType): string {
  const next = inner(schema);
  return schema.description ?? (next ? sentenceOf(next) : '');
}
