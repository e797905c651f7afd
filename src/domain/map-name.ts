/** Longer names stand in two lines, in characters. */
const LONGEST = 13;

/**
 * `Braintree and Uttlesford` → two lines, the second beginning with "and"; another long name breaks where its lines
 * are most alike.
 */
export function linesOf(name: string): string[] {
  if (name.length <= LONGEST) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const joint = name.lastIndexOf(' and ');
  const middle = (at: number) => Math.abs(name.length - 1 - 2 * at);
  const [best] = joint > 0 ? [joint] : spaces.toSorted((a, b) => middle(a) - middle(b));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
