import type { ContentEntry } from '../collections.ts';
import { housesIn } from './house-number.ts';
import { digitsOf, numbersIn } from './phone-number.ts';
import type { TextContext } from './safety-rule.ts';

/** What the content itself publishes: numbers given as contacts, addresses of venues and bodies, and names of officers, places and bodies. */
export function siteContext(
  entries: readonly Pick<ContentEntry, 'collection' | 'data'>[],
): Pick<TextContext, 'ourNumbers' | 'ourAddresses' | 'knownNames'> {
  const ourNumbers = new Set<string>();
  const ourAddresses = new Set<string>();
  const knownNames = new Set<string>();
  for (const { collection, data } of entries) {
    eachString(data, (value, key) => {
      if (key === 'address') for (const house of housesIn(value)) ourAddresses.add(house);
    });
    if (!SOURCES.has(collection)) continue;
    eachString(data, (value, key) => {
      if (/^\+?\d[\d ]{1,20}$/.test(value)) ourNumbers.add(digitsOf(value));
      if (key === 'contact') for (const number of numbersIn(value)) ourNumbers.add(number);
      if (key === 'name' || key === 'also' || key === 'address') knownNames.add(value.toLowerCase());
    });
  }
  return { ourNumbers, ourAddresses, knownNames };
}

/** Collections that say who and what there is, and how to reach it. */
const SOURCES: ReadonlySet<string> = new Set([
  ...['force', 'accessibility', 'guide', 'districts', 'teams', 'councils'],
]);

function eachString(data: unknown, see: (value: string, key: string) => void, key = ''): void {
  if (typeof data === 'string') see(data, key);
  else if (Array.isArray(data)) data.forEach((one) => eachString(one, see, key));
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data)) eachString(value, see, name);
}
