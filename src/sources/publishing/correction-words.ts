import { isHidden, type FileChange } from './change-words.ts';

/**
 * How to tell residents of a correction, for a report that they could read before and that says something else now;
 * no line if it tells them already, or if its file can hold no such list.
 */
export function correctionWords({ file, before, after }: FileChange, asOf: string): string[] {
  if (!/^reports\/.+\.md$/.test(file) || !before || !after) return [];
  if (isHidden(before, asOf) || isHidden(after, asOf)) return [];
  if (changesIn(after) > changesIn(before)) return [];
  const line = `- { on: ${asOf}, what: "What was wrong, and what is right." }`;
  return [
    `If residents should know what you corrected, add a line to "changes" of ${file}${changesIn(before) > 0 ? `: ${line}` : `: changes: [${line.slice(2)}]`}`,
  ];
}

function changesIn({ changes }: Readonly<Record<string, unknown>>): number {
  return Array.isArray(changes) ? changes.length : 0;
}
