import { formatDate, isPlainDate } from '../../domain/dates.ts';
import { compareText } from '../../domain/problem.ts';
import { absoluteUrl } from '../../domain/urls.ts';
import { asOfDay } from '../as-of.ts';
import { readContentPath } from '../content-path.ts';
import { pageOf } from '../page-meant.ts';
import { readContent } from '../read-content.ts';
import { filesBetween } from './changed-files.ts';
import { isHidden, type FileChange } from './change-words.ts';
import type { Joined } from './receive.ts';
import type { Workplace } from './workplace.ts';

/** More addresses than this nobody opens one by one. */
const MOST_ADDRESSES = 5;

/** What was sent: the commit, the one that was there until then, and the branch that a site is built from. */
export type SentCommit = Pick<Joined, 'commit' | 'theirs' | 'mainBranch'>;

/**
 * What to tell whoever sent something: the addresses of the pages that it changed, and when residents see it; or that
 * they do not, and why.
 */
export async function sentWords(place: Workplace, sent: SentCommit): Promise<string[]> {
  const { entries } = readContent(place.contentDir).content;
  const force = entries.find(({ collection }) => collection === 'force');
  const { site, live_note } = (force?.data ?? {}) as { site?: unknown; live_note?: unknown };
  const { remote } = place;
  if (remote && sent.mainBranch !== undefined && sent.mainBranch !== remote.branch)
    return [
      `Sent, to the branch "${remote.branch}". The site is built from "${sent.mainBranch}".`,
      `Residents see it once somebody has merged it into "${sent.mainBranch}".`,
    ];
  const address = typeof site === 'string' && URL.canParse(site) ? site : undefined;
  const live = typeof live_note === 'string' ? live_note : USUAL;
  const changes = sent.theirs === undefined ? [] : await filesBetween(place, sent.theirs, sent.commit);
  const asOf = asOfDay(entries);
  const isThere = (fields: FileChange['after']): boolean => fields !== undefined && !isHidden(fields, asOf);
  const later = laterWords(changes, asOf, address);
  const onlyLater = changes.every(({ file, before, after }) =>
    isRecord(file) ? true : isWaiting(after, asOf) && !isThere(before),
  );
  if (later.length > 0 && onlyLater) return ['Sent.', ...later];
  if (address === undefined) return ['Sent.', ...later, live];
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
    ...later,
  ];
}

/** When residents see what is kept back, and where, and that they do not see a draft; the soonest first. */
function laterWords(changes: readonly FileChange[], asOf: string, site: string | undefined): string[] {
  const kept = changes.filter(({ after }) => isWaiting(after, asOf));
  const waiting = kept.flatMap(({ after }) => (after ? [after] : []));
  const days = [...new Set(waiting.flatMap((fields) => dayOf(fields) ?? []))].sort(compareText);
  const one = waiting.length === changes.filter(({ file }) => !isRecord(file)).length && days.length === 1;
  return [
    ...days.flatMap((day) => {
      const ofDay = kept.filter(({ after }) => after && dayOf(after) === day);
      const where = site === undefined ? [] : addresses(ofDay, site);
      const what = one
        ? `It goes on the site by itself on ${formatDate(day)}`
        : `What is kept back until ${formatDate(day)} goes on the site by itself that day`;
      return [
        `${what}, if your host builds the site every night.${where.length > 0 ? ' It will be at:' : ''}`,
        ...where,
      ];
    }),
    ...(waiting.some((fields) => fields['draft'] === true)
      ? ['Residents do not see a draft: delete its line "draft: true" and publish again.']
      : []),
  ];
}

/** The day a file that is no draft is kept back until. */
function dayOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  const { draft, published } = fields;
  return draft !== true && typeof published === 'string' && isPlainDate(published) ? published : undefined;
}

function isWaiting(fields: FileChange['after'], asOf: string): boolean {
  return fields !== undefined && isHidden(fields, asOf);
}

function isRecord(file: string): boolean {
  return file === 'identity.lock';
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
