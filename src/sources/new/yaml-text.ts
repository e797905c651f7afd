import { stringify } from 'yaml';

/** As wide as the demonstration's own files. */
const WIDTH = 118;

/** One value as YAML on one line, in quotation marks where it needs them: times always, or people leave them out. */
export function scalar(value: string | number): string {
  if (typeof value === 'string' && /^\d\d:\d\d$/.test(value)) return `"${value}"`;
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** A list or a few fields on one line: `[a, b]`. */
export function flow(value: object): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trimEnd()
    .replace(/^\[ (.*) \]$/, '[$1]');
}

/** Fields as YAML lines, indented by two. */
export function block(fields: object): string {
  return stringify(fields, { lineWidth: 0 }).trimEnd();
}

/**
 * A text as remarks, broken into lines and indented. What comes after a line's first is indented by two more. Straight
 * quotation marks become curly ones: where somebody forgets to close a text, a straight one in a remark would end it.
 */
export function remark(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .replace(/"([^"]*)"/g, '“$1”')
    .split(/\s+/)
    .filter(Boolean)) {
    if (line !== '' && indent.length + 2 + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`).join('\n');
}
