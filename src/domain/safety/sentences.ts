/** A sentence of a text: its offsets, and itself without the space around it. */
export interface Sentence {
  from: number;
  to: number;
  text: string;
}

/** Points that end no sentence: `Mr.`, `no.`, `e.g.`, a single letter. */
const SHORTENED = /(?:\b(?:mr|mrs|ms|dr|st|no|nos|ref|reg|approx|vs|etc|e\.g|i\.e|[a-z]))\.$/i;

/** The sentences of a paragraph, in order. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…]+["'”’)\]*_]*(?=\s|$)/g)) {
    const to = end.index + end[0].length;
    const isShortened = end[0] === '.' && SHORTENED.test(text.slice(Math.max(0, to - 8), to));
    if (isShortened && to < text.length) continue;
    push(sentences, text, from, to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

/** The sentence in which an offset lies. */
export function sentenceAt(text: string, offset: number): Sentence {
  return sentencesOf(text).find(({ to }) => offset < to) ?? { from: 0, to: text.length, text };
}

/** The words of a sentence: numbers and what hyphens or apostrophes join count as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}£]+(?:[’'.,:/-][\p{L}\p{N}]+)*/gu) ?? [];
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const trimmed = part.trim();
  if (trimmed === '') return;
  const start = from + part.indexOf(trimmed);
  sentences.push({ from: start, to: start + trimmed.length, text: trimmed });
}
