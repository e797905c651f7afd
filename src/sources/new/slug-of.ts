import { slug } from '../../domain/fields.ts';
import { NewRefused } from './new-file.ts';

/** A short name made of words: `Grays town constable` → `grays-town-constable`. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** The short name that was typed, if it is one. */
export function shortName(typed: string): string {
  if (slug().safeParse(typed).success) return typed;
  const meant = slugOf(typed);
  throw new NewRefused(
    `"${typed}" cannot be the name of a file here: use small letters, digits and hyphens${meant ? `, such as ${meant}` : ''}.`,
  );
}
