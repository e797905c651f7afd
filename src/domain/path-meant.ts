import { nearest } from './nearest.ts';

/**
 * The one path of the site that a wrong one most likely means: written in other letters, without its last slash or
 * with the name of a file at its end, or with a slip in one of its words. Digits are never guessed: a wrong day may
 * mean any other day.
 */
export function pathMeant(path: string, paths: Iterable<string>): string | undefined {
  const known = new Set(paths);
  const tidy = path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(?:index)?\.html?$/, '')
    .replace(/(\/[^/.]*)$/, (end) => (end === '/' ? end : `${end}/`));
  if (known.has(tidy)) return tidy;
  const words = tidy.split('/');
  const alike = [...known]
    .filter((other) => digitsOf(other) === digitsOf(tidy))
    .map((other) => other.split('/'));
  const meant = words.flatMap((word, at) => {
    const others = alike.filter(
      (parts) =>
        parts.length === words.length && parts.every((part, index) => index === at || part === words[index]),
    );
    const right = nearest(
      word,
      others.map((parts) => parts[at] ?? ''),
    );
    return right ? words.with(at, right).join('/') : [];
  });
  const [only, second] = new Set(meant);
  return second === undefined ? only : undefined;
}

function digitsOf(path: string): string {
  return path.replace(/\D/g, '');
}
