import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from './decode.ts';

/**
 * Reads files of a content folder for showing their lines: as text whatever their bytes, line ends as `\n`.
 * Undefined for what is no file.
 */
export function textReader(contentDir: string): (file: string) => string | undefined {
  return (file) => {
    try {
      return decodeUtf8(readFileSync(join(contentDir, file))).text.replaceAll('\r\n', '\n');
    } catch {
      return undefined;
    }
  };
}
