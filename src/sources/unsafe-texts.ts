import { collections, type ContentEntry } from '../domain/collections.ts';
import { isPlainDate } from '../domain/dates.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import { explainedIn } from '../domain/safety/abbreviation.ts';
import { allowSchema } from '../domain/safety/allow.ts';
import { withoutAllowed, type FoundText } from '../domain/safety/allowed-texts.ts';
import { blocksOf, withoutAddresses } from '../domain/safety/markdown-blocks.ts';
import type { TextContext } from '../domain/safety/safety-rule.ts';
import { findUnsafe } from '../domain/safety/safety-rules.ts';
import { siteContext } from '../domain/safety/site-context.ts';
import { textsInFields } from '../domain/safety/text-fields.ts';
import { firstProblems } from './first-problems.ts';
import { placeInField } from './locate-words.ts';
import type { BodyText } from './read-content.ts';
import { positionsIn } from './text-position.ts';

/** A paragraph or field with the place it has in its file: a field's path, or an offset into the body. */
interface Text {
  text: string;
  field: FieldPath;
  from?: number;
  isOurs: boolean;
  isVenue: boolean;
}

/**
 * Judges every text that residents read, in fields and bodies, by the rules for publication and plain language.
 * @param asOf the day by which texts without a day of publication are judged, `YYYY-MM-DD`
 * @returns problems, and what a file's `allow` lets stand, as notices for reviewers
 */
export function unsafeTexts(
  entries: readonly ContentEntry[],
  bodies: readonly BodyText[],
  asOf: string,
  textOf: (file: string) => string | undefined,
): { problems: Problem[]; allowed: Problem[] } {
  const context = siteContext(entries);
  const bodyOf = new Map(bodies.map((body) => [body.entry.file, body]));
  const judged = entries.map((entry) => {
    const found = unsafeIn(entry, bodyOf.get(entry.file), { ...context, on: dayOf(entry, asOf) }, textOf);
    const allow = allowSchema.safeParse(fieldOf(entry, 'allow')).data ?? [];
    return withoutAllowed(found, allow, entry.file);
  });
  return {
    problems: judged.flatMap(({ problems }) => firstProblems(problems)),
    allowed: judged.flatMap(({ allowed }) => allowed),
  };
}

function unsafeIn(
  { collection, file, data }: ContentEntry,
  body: BodyText | undefined,
  context: Omit<TextContext, 'explained'>,
  textOf: (file: string) => string | undefined,
): FoundText[] {
  const texts: Text[] = [
    ...textsInFields(collections[collection].schema, data).map((one) => ({
      ...one,
      text: withoutAddresses(one.text),
    })),
    ...blocksOf(body?.markdown ?? '').map((block) => ({
      ...block,
      field: [],
      isOurs: collection !== 'recommendations',
      isVenue: false,
    })),
  ];
  const explained = new Set(texts.flatMap(({ text }) => explainedIn(text)));
  return texts.flatMap(({ text, field, from, isOurs, isVenue }) =>
    findUnsafe(text, { ...context, explained, isOurs, isVenue }).map((finding): FoundText => {
      const { severity, rule, message } = finding;
      const fix = `${finding.fix} If it may stand, allow it by the rule "${rule}".`;
      const length = finding.to - finding.from;
      const position =
        from === undefined
          ? placeInField(textOf(file) ?? '', file, field, text, finding)
          : body && inBody(body, from + finding.from, length);
      return {
        words: text.slice(finding.from, finding.to),
        problem: { severity, rule, file, field, message, fix, ...(position ? { position } : {}) },
      };
    }),
  );
}

function inBody({ markdown, line }: BodyText, offset: number, length: number) {
  const above = '\n'.repeat(line - 1);
  return positionsIn(above + markdown)(above.length + offset, length);
}

function dayOf(entry: ContentEntry, asOf: string): string {
  const published = fieldOf(entry, 'published');
  return typeof published === 'string' && isPlainDate(published) ? published : asOf;
}

/** A field of a file whose fields nobody has checked yet. */
function fieldOf({ data }: ContentEntry, name: string): unknown {
  return (data as Record<string, unknown> | null | undefined)?.[name];
}
