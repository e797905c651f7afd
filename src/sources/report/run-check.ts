import { join } from 'node:path';
import type { SiteFolders } from '../folders.ts';
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
  const changed = wish.since === undefined ? undefined : await changedSince(content, wish.since);
  if (changed && 'unknown' in changed) return changed;
  const make = async () => (await import('./check-report.ts')).checkReport(content, wish, changed);
  if (wish.release || changed) return make();
  const { only = '', format } = wish;
  const colour = String(process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  // The site stands on a day: tomorrow the same files may break a promise.
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' }).format(new Date());
  const stamp = stampOf([content, ...CODE], [only, format, colour, day, process.cwd(), content]);
  const file = join(
    build,
    'check',
    `${format}-${only === '' ? 'all' : Buffer.from(only).toString('hex').slice(0, 100)}.json`,
  );
  const kept = keptReport(file, stamp);
  if (kept) return kept;
  const made = await make();
  if ('text' in made) keepReport(file, stamp, made);
  return made;
}
