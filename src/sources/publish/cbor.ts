/**
 * A part of a CBOR text (RFC 8949) as its bytes, an array also as its parts. Only what search indexes hold is known:
 * whole numbers, texts and arrays of a given length.
 */
export interface CborPart {
  bytes: Buffer;
  /** The bytes before the first part of an array; for anything else all bytes. */
  head: Buffer;
  parts: CborPart[];
}

const ARRAY = 4;
const TEXT = 3;

/**
 * Reads the one item that a buffer holds.
 * @throws Error when it holds anything but whole numbers, texts and arrays, or more than one item
 */
export function readCbor(buffer: Buffer): CborPart {
  const { part, end } = readPart(buffer, 0);
  if (end !== buffer.length) throw new Error(`${buffer.length - end} bytes follow the CBOR item.`);
  return part;
}

/** The text of a text part. */
export function textOf({ bytes }: CborPart): string {
  const { major, end } = readHead(bytes, 0);
  if (major !== TEXT) throw new Error('A CBOR text was expected.');
  return bytes.toString('utf8', end);
}

/** The same text part with other words of the same length in bytes. */
export function withText({ bytes }: CborPart, text: string): CborPart {
  const words = Buffer.from(text, 'utf8');
  const { end } = readHead(bytes, 0);
  if (words.length !== bytes.length - end)
    throw new Error(`"${text}" is not as long as the text it replaces.`);
  const changed = Buffer.concat([bytes.subarray(0, end), words]);
  return { bytes: changed, head: changed, parts: [] };
}

/** Puts an array together again from its parts, which may stand in another order. */
export function joinCbor({ head }: CborPart, parts: readonly CborPart[]): CborPart {
  return { head, parts: [...parts], bytes: Buffer.concat([head, ...parts.map(({ bytes }) => bytes)]) };
}

function readPart(buffer: Buffer, start: number): { part: CborPart; end: number } {
  const { major, value, end: afterHead } = readHead(buffer, start);
  if (major === ARRAY) {
    const parts: CborPart[] = [];
    let end = afterHead;
    for (let count = 0; count < value; count += 1) {
      const next = readPart(buffer, end);
      parts.push(next.part);
      end = next.end;
    }
    return {
      part: { bytes: buffer.subarray(start, end), head: buffer.subarray(start, afterHead), parts },
      end,
    };
  }
  const end = major === TEXT ? afterHead + value : afterHead;
  const bytes = buffer.subarray(start, end);
  return { part: { bytes, head: bytes, parts: [] }, end };
}

/** The kind of an item, and its number: a whole number's value, a text's bytes, an array's length. */
function readHead(buffer: Buffer, at: number): { major: number; value: number; end: number } {
  const first = buffer.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (major !== 0 && major !== TEXT && major !== ARRAY) throw new Error(`CBOR kind ${major} is not known.`);
  if (short < 24) return { major, value: short, end: at + 1 };
  if (short > 26) throw new Error('A CBOR item of unknown length is not known.');
  const size = 1 << (short - 24);
  return { major, value: buffer.readUIntBE(at + 1, size), end: at + 1 + size };
}
