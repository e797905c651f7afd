import { join } from 'node:path';
import type { SiteFolders } from '../folders.ts';
import { changedPaths, gitState } from '../publishing/changed-paths.ts';
import { changedSince } from './changed-since.ts';
import type { CheckWish } from './check-report.ts';
import { keepReport, keptReport, stampOf, type PrintedReport } from './kept-report.ts';

/** What decides over a report besides the content: the code of the check. */
const CODE = ['src/domain', 'src/sources', 'src/formats', 'package-lock.json'];

/**
 * The report of `npm run check`. While no file has another size or time it is the one that was kept, so that nothing
 * is read and no library is loaded; before a release, and for what changed in git, everything is read.
 */
export async function runCheck(
  { content, build }: SiteFolders,
  wish: CheckWish,
): Promise<PrintedReport | { unknown: string }> {
  const make = async (changed?: readonly string[]) =>
    (await import('./check-report.ts')).checkReport(content, wish, changed);
  const since = wish.since === undefined ? undefined : await changedSince(content, wish.since);
  if (since) return 'unknown' in since ? since : make([...since]);
  if (wish.release) return make();
  const { only = '', format, all = false } = wish;
  // Only people are told first what they work on; machines sort by themselves.
  const isForPeople = format === 'text';
  const colour = String(process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  // The site stands on a day: tomorrow the same files may break a promise.
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' }).format(new Date());
  const published = isForPeople ? await gitState(content) : '';
  const facts = [only, format, String(all), colour, day, published, process.cwd(), content];
  const stamp = stampOf([content, ...CODE], facts);
  const file = join(
    build,
    'check',
    `${format}${all ? '-all' : ''}-${only === '' ? 'all' : Buffer.from(only).toString('hex').slice(0, 100)}.json`,
  );
  const kept = keptReport(file, stamp);
  if (kept) return kept;
  const made = await make(isForPeople ? await changedPaths(content) : undefined);
  if ('text' in made) keepReport(file, stamp, made);
  return made;
}
