import { compareText } from '../../domain/problem.ts';
import { absoluteUrl } from '../../domain/urls.ts';
import { asOfDay } from '../as-of.ts';
import { readContentPath } from '../content-path.ts';
import { pageOf } from '../page-meant.ts';
import { readContent } from '../read-content.ts';
import { filesBetween } from './changed-files.ts';
import { isHidden, type FileChange } from './change-words.ts';
import type { Workplace } from './workplace.ts';

/** More addresses than this nobody opens one by one. */
const MOST_ADDRESSES = 5;

/**
 * What to tell whoever sent something: the addresses of the pages that it changed, and when it will be there.
 * @param before the commit that was there until then; undefined if nothing was
 */
export async function sentWords(place: Workplace, before: string | undefined): Promise<string[]> {
  const { entries } = readContent(place.contentDir).content;
  const force = entries.find(({ collection }) => collection === 'force');
  const { site, live_note } = (force?.data ?? {}) as { site?: unknown; live_note?: unknown };
  const address = typeof site === 'string' && URL.canParse(site) ? site : undefined;
  const live = typeof live_note === 'string' ? live_note : USUAL;
  if (address === undefined) return ['Sent.', live];
  const changes = before === undefined ? [] : await filesBetween(place, before, 'HEAD');
  const asOf = asOfDay(entries);
  const isThere = (fields: FileChange['after']): boolean => fields !== undefined && !isHidden(fields, asOf);
  const there = addresses(
    changes.filter(({ after }) => isThere(after)),
    address,
  );
  const gone = addresses(
    changes.filter(({ before: was, after }) => isThere(was) && !isThere(after)),
    address,
  );
  return [
    ...(there.length > 0 || gone.length > 0
      ? ['Sent.']
      : [`Sent. The site is at ${absoluteUrl(address, '/')}`]),
    ...(there.length > 0 ? ['On the site at:', ...there] : []),
    ...(gone.length > 0 ? ['No longer on the site:', ...gone] : []),
    live,
  ];
}

const USUAL = 'The site is built when it arrives: usually within ten minutes it is live.';

function addresses(changes: readonly FileChange[], site: string): string[] {
  const pages = changes.flatMap(({ file }) => {
    const is = readContentPath(file);
    return (is.kind === 'entry' ? pageOf(is.collection, is.id) : undefined) ?? [];
  });
  const all = [...new Set(pages)].sort(compareText).map((path) => `  ${absoluteUrl(site, path)}`);
  const more = all.length - MOST_ADDRESSES;
  return more > 0 ? [...all.slice(0, MOST_ADDRESSES), `  and ${more} more`] : all;
}
