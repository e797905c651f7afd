/**
 * Changes fields in the text of a YAML file and nothing else: comments, order, line breaks and the way untouched
 * fields are written stay as they are, byte for byte.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { aligned } from './list-alignment.ts';
import { fieldText, flowText, isFields, itemText, valueText } from './yaml-text.ts';

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** @returns the text with those fields that differ from `wanted` changed, added or deleted */
export function mergeYaml(text: string, wanted: Record<string, unknown>): string {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const { contents } = parseDocument(whole, { schema: 'core' });
  if (isMap(contents) && !contents.flow) {
    if (isDeepStrictEqual(contents.toJSON(), wanted)) return text;
    const merged = applied(whole, mapEdits(contents, wanted, whole, 0));
    // The other way is always right, if less careful.
    if (isDeepStrictEqual(parse(merged, { schema: 'core' }), wanted)) return merged;
  }
  return Object.entries(wanted)
    .map(([key, value]) => fieldText(key, value, 0))
    .join('');
}

function mapEdits(map: YAMLMap, wanted: Record<string, unknown>, text: string, indent: number): Edit[] {
  const pairs = map.items.filter((pair): pair is Pair<Node, Node | null> => isScalar(pair.key));
  const there = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const kept = pairs.filter((pair) => keyOf(pair) in wanted);
  const edits = pairs.flatMap((pair, index): Edit[] => {
    const key = keyOf(pair);
    const from = startOf(pair.key);
    if (key in wanted) return valueEdits(pair, wanted[key], text, indent);
    const next = pairs[index + 1];
    // The first field of a list item leaves its hyphen to the next.
    const isFirst = text.slice(lineStart(text, from), from).trim() !== '';
    if (isFirst && next) return [{ from, to: startOf(next.key), text: '' }];
    return [{ from: lineStart(text, from), to: lineAfter(text, endOf(pair)), text: '' }];
  });
  const names = Object.keys(wanted);
  for (const [index, key] of names.entries()) {
    if (there.has(key)) continue;
    const before = names.slice(0, index).findLast((name) => there.has(name));
    const pair = (before === undefined ? undefined : there.get(before)) ?? kept.at(-1) ?? pairs.at(-1);
    if (!pair) continue;
    const at = lineAfter(text, endOf(pair));
    edits.push({ from: at, to: at, text: fieldText(key, wanted[key], indent) });
  }
  return edits;
}

function valueEdits(pair: Pair<Node, Node | null>, wanted: unknown, text: string, indent: number): Edit[] {
  const { value } = pair;
  if (isDeepStrictEqual(value?.toJSON() ?? null, wanted)) return [];
  if (isMap(value) && !value.flow && isFields(wanted))
    return mapEdits(value, wanted, text, columnOf(value, text));
  if (isSeq(value) && !value.flow && Array.isArray(wanted)) return listEdits(value, wanted, text);
  if (value && (isMap(value) || isSeq(value)) && value.flow && typeof wanted === 'object')
    return [{ ...spanOf(value), text: flowText(wanted) }];
  const oneLine = valueText(wanted, indent);
  if (value && isScalar(value) && /^ .*\n$/.test(oneLine) && !oneLine.includes('>-') && isInline(value))
    return [{ ...spanOf(value), text: oneLine.trim() }];
  const colon = text.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
  return [{ from: colon, to: lineAfter(text, endOf(pair)), text: oneLine }];
}

function listEdits(list: YAMLSeq, wanted: readonly unknown[], text: string): Edit[] {
  const items = list.items as Node[];
  const olds = items.map((item) => item.toJSON() as unknown);
  const column = columnOf(list, text);
  const pairs = aligned(olds, wanted);
  const edits: Edit[] = [];
  items.forEach((item, index) => {
    const to = pairs.get(index);
    const start = lineStart(text, startOf(item));
    if (to === undefined)
      edits.push({ from: start, to: lineAfter(text, item.range?.[1] ?? start), text: '' });
    else if (!isDeepStrictEqual(olds[index], wanted[to]))
      edits.push(...itemEdits(item, wanted[to], text, column));
  });
  const taken = new Map([...pairs].map(([old, to]) => [to, old]));
  wanted.forEach((item, index) => {
    if (taken.has(index)) return;
    const before = [...taken].filter(([to]) => to < index).sort(([a], [b]) => b - a)[0]?.[1];
    const previous = before === undefined ? undefined : items[before];
    const at = previous
      ? lineAfter(text, previous.range?.[1] ?? 0)
      : lineStart(text, startOf(items[0] ?? list));
    edits.push({ from: at, to: at, text: itemText(item, column) });
  });
  return edits;
}

function itemEdits(item: Node, wanted: unknown, text: string, column: number): Edit[] {
  if (isMap(item) && !item.flow && isFields(wanted))
    return mapEdits(item, wanted, text, columnOf(item, text));
  if ((isMap(item) || isSeq(item)) && item.flow) return [{ ...spanOf(item), text: flowText(wanted) }];
  const start = lineStart(text, startOf(item));
  return [{ from: start, to: lineAfter(text, item.range?.[1] ?? start), text: itemText(wanted, column) }];
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.order - a.order)
    .reduce((all, { from, to, text: middle }) => all.slice(0, from) + middle + all.slice(to), text);
}

const keyOf = ({ key }: Pair<Node, unknown>): string => String((key as { value?: unknown }).value);
const startOf = (node: Node): number => node.range?.[0] ?? 0;
const spanOf = (node: Node) => ({ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0 });
const endOf = ({ key, value }: Pair<Node, Node | null>): number => value?.range?.[1] ?? key.range?.[1] ?? 0;
const isInline = (node: Node): boolean => isScalar(node) && !String(node.type).startsWith('BLOCK');
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (node: Node, text: string): number => startOf(node) - lineStart(text, startOf(node));

/** Where the line after an offset begins; a value in lines of its own ends there already. */
function lineAfter(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
