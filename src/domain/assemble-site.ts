import { accessibilityProblems } from './accessibility-rules.ts';
import { concernProblems } from './concern-rules.ts';
import { councilProblems } from './council-rules.ts';
import { districtProblems } from './district-rules.ts';
import { fileProblems } from './file-rules.ts';
import { forceProblems } from './force-rules.ts';
import { guideProblems } from './guide-rules.ts';
import { identityProblems } from './identity-rules.ts';
import { joinSite } from './join-site.ts';
import { isWhole, readLibrary, type Content } from './library.ts';
import { lockAdvice, lockedMeetingProblems } from './meeting-lock-rules.ts';
import { mapProblems } from './map-rules.ts';
import { meetingProblems } from './meeting-rules.ts';
import { partProblems } from './part-problems.ts';
import { pathProblems } from './path-rules.ts';
import { byPlace, type Problem } from './problem.ts';
import { publicationProblems } from './publication-rules.ts';
import { recommendationProblems } from './recommendation-rules.ts';
import { referenceProblems } from './reference-rules.ts';
import { reportProblems } from './report-rules.ts';
import type { Site } from './site.ts';
import { soundSite } from './sound-site.ts';
import { keptBackProblems } from './standards/kept-back-reports.ts';
import { teamProblems } from './team-rules.ts';
import { themeProblems } from './theme-rules.ts';
import { unfinishedProblems } from './unfinished.ts';
import { heldBackOn, previewOn, visibleOn } from './visible.ts';

/** What can be judged while some files have errors, so that nobody mends a site step by step. */
export interface Rest {
  /** The Site without what has errors (the whole Site if nothing has), never to be shown; needs a right `force.yaml`. */
  sound: Site | undefined;
  /** Advice that holds for a district only if none of its files has an error; none beside a Site, whose it is. */
  advice: readonly Problem[];
}

/**
 * Joins all content into one frozen Site, as it is on a day (`asOf`, `YYYY-MM-DD`), and finds everything wrong in it.
 * With `preview` the Site is the writer's: it has drafts and what goes out later, too, and `heldBack` says which they
 * are. What is wrong is always judged by what residents see.
 * @returns the Site only when no problem is an error; problems in order of file and place; and what is left to judge
 */
export function assembleSite(
  content: Content,
  asOf: string,
  { preview = false }: { preview?: boolean } = {},
): { site: Site | undefined; problems: Problem[]; rest: Rest } {
  const { library, parts, known, problems } = readLibrary(content);
  const visible = visibleOn(library, asOf);
  problems.push(
    ...fileProblems(known),
    ...pathProblems(known),
    ...identityProblems(library, known),
    ...lockedMeetingProblems(library, visible, known, asOf),
    ...forceProblems(library),
    ...themeProblems(library),
    ...accessibilityProblems(library, asOf),
    ...districtProblems(library),
    ...councilProblems(library, isWhole(library, known, 'districts')),
    ...teamProblems(library),
    ...mapProblems(library, known),
    ...meetingProblems(library, asOf),
    ...reportProblems(library),
    ...publicationProblems(library, asOf),
    ...recommendationProblems(library, asOf),
    ...guideProblems(library),
    ...referenceProblems(library, known, content.media),
    ...concernProblems(library, parts, visible, known, asOf),
    ...unfinishedProblems(library),
    ...partProblems(library, parts, known, content.media),
  );
  const [force, accessibility] = [library.force[0]?.data, library.accessibility[0]?.data];
  problems.sort(byPlace);
  const isIncomplete = !force || !accessibility || (content.unread ?? []).length > 0;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const whole =
    isIncomplete || hasErrors
      ? undefined
      : deepFreeze(joinSite(visible, { force, accessibility }, content, asOf));
  const sound = whole ?? deepFreeze(soundSite(visible, parts, problems, content, asOf));
  const advice = [...lockAdvice(library, visible), ...(sound ? keptBackProblems(library, sound) : [])];
  if (whole) problems.push(...advice);
  const rest = { sound, advice: whole ? [] : advice };
  if (!preview || !whole) return { site: whole, problems: problems.sort(byPlace), rest };
  const shown = joinSite(previewOn(library, asOf), whole, content, asOf);
  const site = deepFreeze({ ...shown, heldBack: heldBackOn(library, asOf) });
  return { site, problems: problems.sort(byPlace), rest };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
