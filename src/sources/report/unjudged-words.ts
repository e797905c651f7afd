import { listed } from '../../domain/standards/count-words.ts';
import type { Checked } from '../check.ts';

/** More districts than these are counted instead of named. */
const MOST_NAMED = 5;

/**
 * What the check could not look at because of errors, in a sentence; undefined if it looked at everything.
 * @param only the short name of the district that was asked for
 */
export function unjudgedWords(
  { judged, inDoubt, content }: Pick<Checked, 'judged' | 'inDoubt' | 'content'>,
  only?: string,
): string | undefined {
  if (!judged) return 'Links and promises are looked at once force.yaml is mended.';
  const names = inDoubt
    .filter((slug) => only === undefined || slug === only)
    .map((slug) => {
      const district = content.entries.find(
        ({ collection, id }) => collection === 'districts' && id === slug,
      );
      const { name } = (district?.data ?? {}) as { name?: unknown };
      return typeof name === 'string' ? name : slug;
    });
  if (names.length === 0) return undefined;
  const those = names.length > MOST_NAMED ? `${names.length} districts` : listed(names);
  return `The promises of ${those} are looked at once ${names.length === 1 ? 'its' : 'their'} errors are mended.`;
}
