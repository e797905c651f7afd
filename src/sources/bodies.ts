import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames, collections, type Body } from '../domain/collections.ts';
import { digestBytes } from './digest.ts';
import { siteFolders } from './folders.ts';
import { readFrontMatter } from './front-matter.ts';
import { gateText } from './text-gate.ts';

/**
 * The Markdown of a body, without its fields, line ends as `\n`.
 * @throws Error if the file is no longer the one that was checked: a page must only show what its view holds
 */
export async function readBody(
  { file, digest }: Pick<Body, 'file' | 'digest'>,
  contentDir: string = siteFolders().content,
): Promise<string> {
  if (!collectionNames.some((name) => collections[name].pattern.test(file))) {
    throw new Error(`${file} is not the path of a file of content.`);
  }
  const bytes = await readFile(join(contentDir, file)).catch(() => undefined);
  const text = bytes && digestBytes(bytes) === digest ? gateText(bytes, file).text : undefined;
  const value = text === undefined ? undefined : readFrontMatter(text, file).value;
  if (!value) throw new Error(`${file} was changed while the site was being built. Build again.`);
  return value.body;
}
