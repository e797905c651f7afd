import { assembleSite } from '../domain/assemble-site.ts';
import { byPlace, contentError, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { asOfDay } from './as-of.ts';
import type { Changed } from './content-files.ts';
import { textReader } from './content-text.ts';
import { readBodyText } from './body-problems.ts';
import { doubtOf, meantFile } from './in-doubt.ts';
import { longReports } from './long-reports.ts';
import { namedOfficers } from './named-officers.ts';
import { readContent, type BodyText, type ReadContent } from './read-content.ts';
import { deadLinks, type SiteLink } from './site-links.ts';
import { unsafeTexts } from './unsafe-texts.ts';

export interface CheckOptions {
  contentDir: string;
  /** Whether this content is to be published as a real site: a demonstration is then refused. */
  release?: boolean;
  /** Files to judge as they would be: nothing is written for the question. */
  changed?: Changed;
}

export interface Checked {
  /** Only when no problem of the content is an error. */
  site: Site | undefined;
  /**
   * The Site without what has errors, with the districts whose promises can be judged: all of it while texts that are
   * still to be written are the only errors. It is not to be shown, and needs a right `force.yaml`.
   */
  judged: Site | undefined;
  /** Short names of the districts whose files have errors, so that nobody can say yet which promises they keep. */
  inDoubt: readonly string[];
  content: ReadContent['content'];
  asOf: string;
  problems: Problem[];
  /** What files let stand although a rule objects, with the reason: for reviewers, not for the writer. */
  allowed: Problem[];
}

/** Reads every file of a content folder and finds everything wrong in it, in files, fields, rules and bodies. */
export function checkContent({ contentDir, release = false, changed }: CheckOptions): Checked {
  const links: SiteLink[] = [];
  const bodies: BodyText[] = [];
  const inBodies: Problem[] = [];
  const onBody = (body: BodyText, media: ReadonlySet<string>): Problem[] => {
    const found = readBodyText(body, media);
    links.push(...found.links);
    bodies.push(body);
    inBodies.push(...found.problems);
    return [];
  };
  const read = readContent(contentDir, onBody, changed);
  const textOf = textReader(contentDir, changed);
  const { entries } = read.content;
  const asOf = asOfDay(entries);
  const assembled = assembleSite(read.content, asOf);
  const { sound, advice } = assembled.rest;
  const unread = unreadable(read);
  const doubt = doubtOf([...unread, ...assembled.problems], read.content, sound);
  // A file with a wrong name counts as the one that was meant; what is wrong with that is said of the name it has.
  const there = new Set([...entries, ...unread].map(({ file }) => file));
  const meant = new Set(unread.map(({ file }) => meantFile(file)).filter((file) => !there.has(file)));
  const texts = unsafeTexts(entries, bodies, asOf, textOf);
  const problems = [
    ...read.problems,
    ...inBodies,
    ...assembled.problems.filter(({ file }) => !meant.has(file)),
    ...advice.filter(({ file }) => !doubt.districts.includes(file.split('/')[1] ?? '')),
    ...texts.problems,
    ...longReports(entries, bodies),
    ...namedOfficers(entries, asOf, textOf),
    ...(sound ? deadLinks(links, sound, entries, doubt.mayBe) : []),
  ];
  const failed = problems.some(({ severity }) => severity === 'error');
  const site = failed ? undefined : assembled.site;
  // A demonstration is a whole site; it only must not go out as one.
  if (release) problems.push(...demonstrationProblems(read.content));
  return {
    site,
    judged: sound && {
      ...sound,
      districts: sound.districts.filter(({ slug }) => !doubt.districts.includes(slug)),
    },
    inDoubt: doubt.districts,
    content: read.content,
    asOf,
    problems: problems.sort(byPlace),
    allowed: texts.allowed,
  };
}

/** What the reader says of files that stand in no collection, or that it could not read as what they are. */
function unreadable({ content: { entries, media }, problems }: ReadContent): Problem[] {
  const read = new Set([...entries.map(({ file }) => file), ...media.map(({ file }) => `media/${file}`)]);
  return problems.filter(({ file }) => !read.has(file));
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
