import type { Correction } from '../domain/problem.ts';

/** A character that must not stand in a text, with what to do about it. */
export interface StrayCharacter {
  rule: string;
  offset: number;
  length: number;
  message: string;
  fix: string;
  correction?: Correction;
}

/**
 * Finds what cannot be seen but breaks feeds, search or the order of words: control characters (pasted from word
 * processors), direction overrides (which make a text read differently from what it is), lost letters, a byte order
 * mark, and letters in two parts where one is meant (NFC).
 */
export function strayCharacters(text: string): StrayCharacter[] {
  if (PLAIN.test(text)) return [];
  const characters = [...text.matchAll(STRAY)].map((match) => explain(match[0], match.index));
  return [...characters, ...decomposed(text)].sort((a, b) => a.offset - b.offset);
}

/** Nearly every file: printable ASCII with line breaks and tabs. */
const PLAIN = /^(?:[\t\n\x20-\x7e]|\r\n)*$/;

const STRAY =
  // eslint-disable-next-line no-control-regex -- these are what the gate is for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd-\uffff]|\r(?!\n)/g;

const windows = new TextDecoder('windows-1252');

function explain(character: string, offset: number): StrayCharacter {
  const code = character.charCodeAt(0);
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const place = { offset, length: 1 };
  const becomes = (letter: string): { correction: Correction } => ({
    correction: { replace: 'text', from: character, with: letter },
  });
  if (code === 0xfeff && offset === 0) {
    return {
      ...place,
      rule: 'byte-order-mark',
      message: `The file begins with an invisible byte order mark (${point}).`,
      fix: 'Save it with the encoding "UTF-8", not "UTF-8 with BOM".',
      ...becomes(''),
    };
  }
  if (code === 0xfffd) {
    return {
      ...place,
      rule: 'lost-letter',
      message: `A letter was lost here and replaced by ${point}.`,
      fix: 'Write the letter again.',
    };
  }
  if (code >= 0x80 && code <= 0x9f) {
    const letter = windows.decode(Uint8Array.of(code));
    return {
      ...place,
      rule: 'control-character',
      message: `Here is an invisible control character (${point}).`,
      fix: letter === character ? 'Delete it.' : `Write "${letter}", which it is in Windows-1252.`,
      ...becomes(letter === character ? '' : letter),
    };
  }
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return {
      ...place,
      rule: 'direction-character',
      message: `Here is an invisible character that changes the direction of the text (${point}).`,
      fix: 'Delete it; right-to-left words are shown rightly without it.',
      ...becomes(''),
    };
  }
  const isBreak = [0x0b, 0x0c, 0x0d, 0x2028, 0x2029].includes(code);
  return {
    ...place,
    rule: 'control-character',
    message: `Here is an invisible control character (${point}${names[code] ? `, ${names[code]}` : ''}).`,
    fix: isBreak ? 'Write a space, or begin a new line, instead.' : 'Delete it.',
    ...becomes(isBreak ? ' ' : ''),
  };
}

const names: Record<number, string> = {
  0x0b: 'a line break of word processors',
  0x0c: 'a page break',
  0x0d: 'an old line break',
  0x200b: 'a space without width',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
};

function decomposed(text: string): StrayCharacter[] {
  if (text.normalize('NFC') === text) return [];
  return [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)]
    .filter(([cluster]) => cluster.normalize('NFC') !== cluster)
    .map((match) => {
      const [cluster] = match;
      const composed = cluster.normalize('NFC');
      const points = [...cluster].map(
        (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
      return {
        rule: 'not-nfc',
        offset: match.index,
        length: cluster.length,
        message: `The letter "${composed}" is written in an unusual form (${points.join(' ')}).`,
        fix: `Type "${composed}" again, as one letter.`,
        correction: { replace: 'text', from: cluster, with: composed },
      };
    });
}
