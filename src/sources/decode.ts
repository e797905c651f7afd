const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows = new TextDecoder('windows-1252');

/** A byte that no UTF-8 text holds: where it stands in the decoded text, and the letter it is in Windows-1252. */
export interface StrayByte {
  offset: number;
  byte: number;
  letter: string;
}

/**
 * Decodes UTF-8 without guessing. Bytes that are not UTF-8 become U+FFFD each and are listed, so that a report can
 * show the line and say which letter was meant.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string; stray: StrayByte[] } {
  try {
    return { text: strict.decode(bytes), stray: [] };
  } catch {
    return decodeStray(bytes);
  }
}

function decodeStray(bytes: Uint8Array): { text: string; stray: StrayByte[] } {
  const stray: StrayByte[] = [];
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    const letter = decodeOne(bytes.subarray(at, at + length));
    if (letter === undefined) {
      stray.push({
        offset: text.length,
        byte: bytes[at] ?? 0,
        letter: windows.decode(bytes.subarray(at, at + 1)),
      });
    }
    text += letter ?? '\uFFFD';
    at += letter === undefined ? 1 : length;
  }
  return { text, stray };
}

function sequenceLength(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function decodeOne(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
