import { assembleSite } from '../domain/assemble-site.ts';
import { byPlace, contentError, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { asOfDay } from './as-of.ts';
import { readBodyText } from './body-problems.ts';
import { longReports } from './long-reports.ts';
import { namedOfficers } from './named-officers.ts';
import { readContent, type BodyText, type ReadContent } from './read-content.ts';
import { deadLinks, type SiteLink } from './site-links.ts';
import { unsafeTexts } from './unsafe-texts.ts';

export interface CheckOptions {
  contentDir: string;
  /** Whether this content is to be published as a real site: a demonstration is then refused. */
  release?: boolean;
}

export interface Checked {
  /** Only when no problem of the content is an error. */
  site: Site | undefined;
  content: ReadContent['content'];
  asOf: string;
  problems: Problem[];
  /** What files let stand although a rule objects, with the reason: for reviewers, not for the writer. */
  allowed: Problem[];
}

/** Reads every file of a content folder and finds everything wrong in it, in files, fields, rules and bodies. */
export function checkContent({ contentDir, release = false }: CheckOptions): Checked {
  const links: SiteLink[] = [];
  const bodies: BodyText[] = [];
  const read = readContent(contentDir, (body, media) => {
    const found = readBodyText(body, media);
    links.push(...found.links);
    bodies.push(body);
    return found.problems;
  });
  const asOf = asOfDay(read.content.entries);
  const assembled = assembleSite(read.content, asOf);
  const texts = unsafeTexts(read.content.entries, bodies, asOf, contentDir);
  const problems = [
    ...read.problems,
    ...assembled.problems,
    ...texts.problems,
    ...longReports(read.content.entries, bodies),
    ...namedOfficers(read.content.entries, asOf, contentDir),
    ...(assembled.site ? deadLinks(links, assembled.site, read.content.entries) : []),
  ];
  const failed = problems.some(({ severity }) => severity === 'error');
  const site = failed ? undefined : assembled.site;
  // A demonstration is a whole site; it only must not go out as one.
  if (release) problems.push(...demonstrationProblems(read.content));
  return { site, content: read.content, asOf, problems: problems.sort(byPlace), allowed: texts.allowed };
}

function demonstrationProblems({ entries }: ReadContent['content']): Problem[] {
  const force = entries.find(({ collection }) => collection === 'force');
  if ((force?.data as Record<string, unknown> | undefined)?.['demonstration'] !== true) return [];
  return [
    contentError(
      'demonstration',
      'force.yaml',
      ['demonstration'],
      'This is a demonstration with invented officers: it must not be published as the site of a force.',
      'Replace the demonstration’s content with your own, then write "demonstration: false".',
    ),
  ];
}
