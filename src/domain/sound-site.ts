import type { Accessibility } from './accessibility.ts';
import { joinSite } from './join-site.ts';
import type { Content, Library, Parts } from './library.ts';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** Whether a problem leaves open what the fields of its file say: a text that nobody has written yet says nothing. */
export function isInDoubt({ severity, rule }: Problem): boolean {
  return severity === 'error' && rule !== 'unfinished';
}

/**
 * The Site without what has errors, to judge the rest by while there are any: it is not to be shown. Districts without
 * a file or a team are not in it, nor are files that break a rule, except those that others stand on.
 * @returns undefined while there is no `force.yaml` with right fields
 */
export function soundSite(
  visible: Library,
  parts: Parts,
  problems: readonly Problem[],
  content: Content,
  asOf: string,
): Site | undefined {
  const [force] = visible.force;
  if (!force) return undefined;
  const wrong = new Set(problems.filter(isInDoubt).map(({ file }) => file));
  const isRight = ({ file }: { file: string }): boolean => !wrong.has(file);
  const teams = new Set(visible.teams.map(({ id }) => id));
  const sound: Library = {
    ...visible,
    districts: visible.districts.filter(({ id }) => teams.has(id)),
    meetings: visible.meetings.filter(isRight),
    reports: visible.reports.filter(isRight),
    news: visible.news.filter(isRight),
    campaigns: visible.campaigns.filter(isRight),
    recommendations: visible.recommendations.filter(isRight),
    evidence: visible.evidence.filter(isRight),
    pages: visible.pages.filter(isRight),
    // Their pages are there whatever stands in them, and no promise looks at them.
    guide: [visible.guide, parts.guide, STAND_IN].find((files) => files.length > 0) as Library['guide'],
  };
  const accessibility = (visible.accessibility[0] ?? parts.accessibility[0])?.data ?? ({} as Accessibility);
  return joinSite(sound, { force: force.data, accessibility }, content, asOf);
}

const STAND_IN = [{ id: 'who-deals-with', file: 'who-deals-with.yaml', data: {} }];
