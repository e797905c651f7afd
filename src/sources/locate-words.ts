import type { FieldPath, TextPosition } from '../domain/problem.ts';
import { locateField } from './locate.ts';
import { positionsIn } from './text-position.ts';

/**
 * The place of a few words of a field's value in the text of its file, where the value may be folded over lines, and
 * quoted. Undefined if they cannot be found as they are, as after an escape such as `\u00e9`.
 * @param value the field's value as read; `from` and `to` are offsets in it
 */
export function placeInField(
  text: string,
  file: string,
  field: FieldPath,
  value: string,
  { from, to }: { from: number; to: number },
): TextPosition | undefined {
  const { value: span, exact } = locateField(text, file, field);
  if (!span || !exact) return undefined;
  const words = new RegExp(value.slice(from, to).trim().split(/\s+/).map(written).join('\\s+'), 'g');
  const before = [...value.matchAll(words)].filter(({ index }) => index < from).length;
  const found = [...text.slice(span.from, span.to).matchAll(words)][before];
  return found && positionsIn(text)(span.from + found.index, found[0].length);
}

/** A word as a pattern for how YAML writes it: with doubled or escaped quotation marks. */
function written(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replaceAll("'", "''?")
    .replaceAll('"', '\\\\?"');
}
