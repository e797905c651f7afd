import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changed } from './content-files.ts';
import { decodeUtf8 } from './decode.ts';

/**
 * Reads files of a content folder for showing their lines: as text whatever their bytes, line ends as `\n`.
 * Undefined for what is no file.
 */
export function textReader(contentDir: string, changed?: Changed): (file: string) => string | undefined {
  return (file) => {
    try {
      const bytes = changed?.get(file) ?? readFileSync(join(contentDir, file));
      return decodeUtf8(bytes).text.replaceAll('\r\n', '\n');
    } catch {
      return undefined;
    }
  };
}
