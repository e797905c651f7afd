import type { Correction, Problem } from '../domain/problem.ts';
import { decodeUtf8, type StrayByte } from './decode.ts';
import { firstProblems } from './first-problems.ts';
import { positionsIn } from './text-position.ts';
import { strayCharacters } from './stray-characters.ts';

/** No page of words is this large: something else was saved under the name. In bytes. */
const MOST_BYTES = 1_000_000;

/** Ten thousand words: no report is as long, and a parser takes seconds over what is made to be slow. In bytes. */
const MOST_WRITTEN = 60_000;

/** The record of identities grows by a line with each meeting and loses none: room for sixty thousand. In bytes. */
const MOST_RECORDED = 10_000_000;

/** After this many, one file's bad bytes are only counted. */
const MOST_SHOWN = 10;

/**
 * Lets a file through as text, or says why not: strict UTF-8, no invisible control or direction characters,
 * letters composed (NFC), neither empty nor huge. Windows line ends are accepted and become plain ones; so do they
 * in the text returned. `text` is absent when nothing after this could make sense of the file.
 */
export function gateText(bytes: Uint8Array, file: string): { text?: string; problems: Problem[] } {
  const whole = wholeFileFault(bytes, mostBytes(file));
  if (whole) return { problems: [{ severity: 'error', file, field: [], ...whole }] };
  const decoded = decodeUtf8(bytes);
  const text = decoded.text;
  const positionAt = positionsIn(text);
  const at = (offset: number, length: number, rule: string, words: Words): Problem => ({
    severity: 'error',
    rule,
    file,
    field: [],
    ...words,
    position: positionAt(offset, length),
  });
  const strayBytes = new Set(decoded.stray.map(({ offset }) => offset));
  const problems = [
    ...firstProblems(
      decoded.stray.map((stray) => at(stray.offset, 1, 'not-utf-8', strayByteWords(stray))),
      MOST_SHOWN,
    ),
    ...firstProblems(
      strayCharacters(text)
        .filter(({ offset }) => !strayBytes.has(offset))
        .map(({ offset, length, rule, ...words }) => at(offset, length, rule, words)),
    ),
  ];
  if (decoded.stray.length > 0) return { problems };
  return { text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), problems };
}

interface Words {
  message: string;
  fix: string;
  correction?: Correction;
}

function mostBytes(file: string): number {
  if (file.endsWith('.lock')) return MOST_RECORDED;
  return /\.mdx?$/.test(file) ? MOST_WRITTEN : MOST_BYTES;
}

function wholeFileFault(bytes: Uint8Array, most: number): (Words & { rule: string }) | undefined {
  if (bytes.length > most) {
    return {
      rule: 'too-large',
      message: `The file has ${bytes.length} bytes; ${most} is the most for a file of ${most === MOST_WRITTEN ? 'this kind' : 'text'}.`,
      fix: 'Shorten it, or put pictures and documents into content/media.',
    };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {
      rule: 'not-utf-8',
      message: 'The file is saved as UTF-16.',
      fix: 'Save it again with the encoding UTF-8.',
    };
  }
  if (bytes.includes(0)) {
    return {
      rule: 'not-text',
      message: 'The file holds U+0000 characters: it is not text.',
      fix: 'Save it as plain text (UTF-8), not as a word processor’s document.',
    };
  }
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) {
    return {
      rule: 'empty-file',
      message: 'The file is empty.',
      fix: 'Delete it, or fill it from the template for this kind of file in content/README.md.',
    };
  }
  return undefined;
}

function strayByteWords({ byte, letter }: StrayByte): Words {
  const hex = byte.toString(16).toUpperCase();
  const unknown = /[\u0080-\u009f]/.test(letter);
  return {
    message: unknown
      ? `The byte ${hex} is not UTF-8.`
      : `The byte ${hex} is not UTF-8; in Windows-1252 it would be "${letter}".`,
    fix: unknown
      ? 'Save the file with the encoding UTF-8.'
      : `Write "${letter}" here and save the file with the encoding UTF-8.`,
    ...(unknown ? {} : { correction: { replace: 'text' as const, from: '\uFFFD', with: letter } }),
  };
}
