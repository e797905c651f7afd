/** Values as YAML the way the content files write it: bare words, long text folded, two spaces, lists set in. */

const WIDTH = 120;

/** Text that means itself without quotation marks, in a list between brackets as well. */
const BARE = /^[\p{L}][^:#\n"\\[\]{},&*!|>%@`]*$|^\d{4}-\d{2}(?:-\d{2})?$|^https:\/\/[^\s#,[\]{}]+$/u;
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value in one line: `[a, b]`, `{ a: b }`, a word or a number. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isFields(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${flowText(inner)}`);
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const bare = BARE.test(value) && value === value.trim() && !WORD.test(value);
  return bare ? value : JSON.stringify(value);
}

/** `key: value` and all its lines, set in by so many spaces; ends with a line break. */
export function fieldText(key: string, value: unknown, indent: number): string {
  return `${' '.repeat(indent)}${keyText(key)}:${valueText(value, indent)}`;
}

/** `- value` and all its lines, set in by so many spaces; ends with a line break. */
export function itemText(value: unknown, indent: number): string {
  const spaces = ' '.repeat(indent);
  if (!isFields(value)) return `${spaces}-${valueText(value, indent)}`;
  const fields = Object.entries(value).map(([key, inner]) => fieldText(key, inner, indent + 2));
  return fields.length > 0 ? `${spaces}- ${fields.join('').trimStart()}` : `${spaces}- {}\n`;
}

/** What follows the colon or the hyphen of a field at so many spaces: in its line, or in lines of its own. */
export function valueText(value: unknown, indent: number): string {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' || isLong(item, indent + 4)))
    return `\n${value.map((item) => itemText(item, indent + 2)).join('')}`;
  if (isFields(value) && Object.keys(value).length > 0)
    return `\n${Object.entries(value)
      .map(([key, inner]) => fieldText(key, inner, indent + 2))
      .join('')}`;
  if (typeof value === 'string' && isLong(value, indent) && canFold(value))
    return ` >-\n${folded(value, indent + 2)}`;
  return ` ${flowText(value)}\n`;
}

/** True for a group of fields: an object that is no list. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !WORD.test(key) ? key : JSON.stringify(key);
}

function isLong(value: unknown, indent: number): boolean {
  return typeof value === 'string' && value.length > WIDTH - 30 - indent;
}

/** Folding joins lines with one space: text with other spaces in it would change. */
function canFold(value: string): boolean {
  return /^\S+(?: \S+)*$/.test(value);
}

function folded(value: string, indent: number): string {
  const spaces = ' '.repeat(indent);
  const lines = value.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > WIDTH) return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
  return lines.map((line) => `${spaces}${line}\n`).join('');
}
