import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { parseFields } from '../domain/explain.ts';
import { formatDate } from '../domain/dates.ts';
import { slug } from '../domain/fields.ts';
import type { Problem } from '../domain/problem.ts';
import { recommendationSchema } from '../domain/recommendation.ts';
import { readRecommendationLog, type RecommendationLog, type Unread } from './recommendation-log.ts';

/** What an import made, what it left for a person, or why it made nothing. */
export interface ImportResult {
  /** The file written, below `content/`; undefined when nothing was written. */
  file?: string;
  /** Fields that the log does not give: the editor writes them. */
  toFill: string[];
  unread: Unread[];
  /** Why nothing was written, in sentences. */
  refused: string[];
}

const NOT_GIVEN = 'Not given in the log';
/** The heading of a recommendation, alone on its line. */
const HEADING = /^Recommendation \S+[ \t]*$/m;

/**
 * Makes `content/recommendations/<name>.yaml` from a register's log. Nothing is guessed: what the log does not say
 * is marked as not given, and what could not be read is kept as comments at the end of the file.
 * @param name the file's name without ending; by default from the theme and the number. An existing file is never replaced.
 */
export function importRecommendation(logFile: string, contentDir: string, name?: string): ImportResult {
  if (!existsSync(logFile)) return refuse([`There is no file ${logFile}.`]);
  if (!statSync(logFile).isFile()) return refuse([`${logFile} is no file. Name the file with the log.`]);
  if (name !== undefined && !slug().safeParse(name).success)
    return refuse([`"${name}" cannot be the name of a file here. Use small letters, digits and hyphens.`]);
  const log = readRecommendationLog(readFileSync(logFile, 'utf8'));
  if (log.number === undefined || log.history.length === 0)
    return refuse(
      [`${basename(logFile)} has no heading "Recommendation" with a number, or no entry that could be read.`],
      log.unread,
    );
  // Nobody can tell which of them the entries belong to.
  if ([log.text ?? '', ...log.unread.map(({ text }) => text)].some((text) => HEADING.test(text)))
    return refuse(
      [`${basename(logFile)} holds more than one recommendation. Give each a file of its own.`],
      log.unread,
    );
  const file = `recommendations/${name ?? slugOf(`${log.theme ?? ''} recommendation ${log.number}`)}.yaml`;
  if (existsSync(join(contentDir, file)))
    return refuse(
      [`${file} is there already. Give the new file another name: --name other-name.`],
      log.unread,
    );
  const data = recommendationOf(log, basename(logFile));
  const { problems } = parseFields(recommendationSchema, data, file);
  if (problems.length > 0) return refuse(problems.map(sentence), log.unread);
  mkdirSync(dirname(join(contentDir, file)), { recursive: true });
  writeFileSync(join(contentDir, file), yamlOf(data, log.unread));
  return { file, toFill: toFill(data), unread: log.unread, refused: [] };
}

function recommendationOf(log: RecommendationLog, logName: string) {
  return {
    title: `${log.theme ?? 'Recommendation'}${log.theme ? ', recommendation' : ''} ${log.number}`,
    body: NOT_GIVEN,
    number: log.number,
    ...(log.theme ? { theme: log.theme } : {}),
    addressed_to: log.addressedTo ?? NOT_GIVEN,
    text: log.text ?? NOT_GIVEN,
    ...(log.background ? { background: log.background } : {}),
    ...(log.deadline ? { deadline: log.deadline } : {}),
    history: log.history,
    ...(log.attached.length > 0
      ? {
          attachments: log.attached.map(({ name, on }) => ({
            name,
            not_supplied: `The comment of ${formatDate(on)} calls it attached, but the log does not hold it.`,
          })),
        }
      : {}),
    source: { name: `Imported from ${logName}` },
  };
}

function yamlOf(data: object, unread: readonly Unread[]): string {
  const left = unread.flatMap(({ line, text, why }) => [
    `# Line ${line}: ${why}`,
    ...(text ? [`#   ${text}`] : []),
  ]);
  const comment =
    left.length > 0
      ? ['', '# Not read from the log, kept so that nothing is lost:', ...left, ''].join('\n')
      : '';
  return `${stringify(data, { lineWidth: 118, blockQuote: 'literal' })}${comment}`;
}

function toFill(data: Record<string, unknown>): string[] {
  return [...Object.keys(data).filter((field) => data[field] === NOT_GIVEN), 'title', 'source', 'strands'];
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function sentence({ message, fix }: Problem): string {
  return `${message} ${fix}`;
}

function refuse(refused: string[], unread: Unread[] = []): ImportResult {
  return { toFill: [], unread, refused };
}
