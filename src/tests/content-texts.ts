import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../domain/collections.ts';
import { readFrontMatter } from '../sources/front-matter.ts';

/** Every text of a content file: each text field, and the body without its addresses. */
export function textsOf({ file, data, body }: ContentEntry, contentDir: string): string[] {
  return [...textsIn(data), ...(body ? blocksOf(bodyText(file, contentDir)) : [])];
}

/** Sentences of at least so many words, in lower case and without marks; what is quoted stands for itself as well. */
export function longSentences(texts: readonly string[], words: number): string[] {
  const quoted = texts.flatMap((text) =>
    [...text.matchAll(/“([^”]+)”|"([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? ''),
  );
  return [...texts, ...quoted]
    .filter((text) => !/^https?:\S+$/.test(text))
    .flatMap((text) => text.split(/[.!?]["”’)]*(?:\s+|$)/))
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [])
    .filter((found) => found.length >= words)
    .map((found) => found.join(' '));
}

/** All text fields of plain data. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** A body without the addresses of its links and pictures. */
function bodyText(file: string, contentDir: string): string {
  const { value } = readFrontMatter(readFileSync(join(contentDir, file), 'utf8'), file);
  return (value?.body ?? '').replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+/g, '');
}

/** Paragraphs, headings, list items and rows, each in one line. */
function blocksOf(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*>|#]|\d+\.)\s)/)
    .map((block) => block.replace(/^[\s>#*-]+/, '').replace(/\s+/g, ' '))
    .filter(Boolean);
}
