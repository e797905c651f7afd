import type { ContentEntry } from '../domain/collections.ts';
import { formatDate } from '../domain/dates.ts';
import { contentError, type FieldPath, type Problem } from '../domain/problem.ts';
import { rankNames, teamSchema, type Post } from '../domain/team.ts';
import { positionAt } from './text-position.ts';

/**
 * Every field or body that names somebody whom the site must not show on a day: who has left, has not begun, or has
 * not agreed. Their names would otherwise stay on the site for good, in reports that nobody opens again.
 */
export function namedOfficers(
  entries: readonly ContentEntry[],
  asOf: string,
  textOf: (file: string) => string | undefined,
): Problem[] {
  const hidden = hiddenOfficers(entries, asOf);
  if (hidden.length === 0) return [];
  return entries.flatMap(({ collection, file, data, body }) => [
    ...(collection === 'teams' ? [] : inFields(data, file, hidden)),
    ...(body ? inBody(textOf(file) ?? '', file, hidden) : []),
  ]);
}

interface HiddenOfficer {
  pattern: RegExp;
  why: string;
  title: string;
}

function hiddenOfficers(entries: readonly ContentEntry[], asOf: string): HiddenOfficer[] {
  const posts = entries
    .filter(({ collection }) => collection === 'teams')
    .flatMap(({ data }) => teamSchema.safeParse(data).data?.posts ?? []);
  const shown = posts.filter((post) => post.holder && !whyHidden(post, asOf));
  return posts.flatMap((post) => {
    const why = whyHidden(post, asOf);
    const name = post.holder?.name;
    if (!why || name === undefined || shown.some(({ holder }) => holder?.name === name)) return [];
    const surname = name.split(' ').at(-1) ?? name;
    const isShared = shown.some(
      ({ rank, holder }) => rank === post.rank && holder?.name.endsWith(` ${surname}`),
    );
    const ranks = [rankNames[post.rank], ...(shortRanks[post.rank] ?? [])]
      .filter(Boolean)
      .map(loose)
      .join('|');
    const forms =
      ranks === ''
        ? [loose(name)]
        : [`(?:(?:${ranks})\\s+)?${loose(name)}`, ...(isShared ? [] : [`(?:${ranks})\\s+${loose(surname)}`])];
    return [
      {
        pattern: new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'giu'),
        why,
        title: post.title,
      },
    ];
  });
}

function whyHidden({ holder }: Post, asOf: string): string | undefined {
  if (!holder) return undefined;
  if (holder.until !== undefined && holder.until < asOf)
    return `left the post on ${formatDate(holder.until)}`;
  if (holder.from > asOf) return `begins in the post on ${formatDate(holder.from)}`;
  return holder.agreed ? undefined : 'has not agreed to be named on the site';
}

function inFields(
  data: unknown,
  file: string,
  hidden: readonly HiddenOfficer[],
  field: FieldPath = [],
): Problem[] {
  if (typeof data === 'string') {
    return hidden.flatMap((officer) =>
      [...data.matchAll(officer.pattern)].slice(0, 1).map((match) => problem(file, field, match, officer)),
    );
  }
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) =>
    inFields(value, file, hidden, [...field, isList ? Number(key) : key]),
  );
}

function inBody(text: string, file: string, hidden: readonly HiddenOfficer[]): Problem[] {
  const start = text.indexOf('\n---', 3);
  return hidden.flatMap((officer) =>
    [...text.matchAll(officer.pattern)]
      .filter(({ index }) => index > start)
      .map((match) => ({
        ...problem(file, [], match, officer),
        position: positionAt(text, match.index, match[0].length),
      })),
  );
}

function problem(
  file: string,
  field: FieldPath,
  match: RegExpExecArray,
  { why, title }: HiddenOfficer,
): Problem {
  const [name] = match;
  const beginsSentence = /(?:^|[.!?:\n]\s*)$/.test(match.input.slice(0, match.index));
  const post = `${beginsSentence ? 'The' : 'the'} ${title}`;
  const correction = { replace: 'text' as const, from: name, with: post };
  return contentError('left-officer', file, field, `${name} ${why}.`, `Write "${post}".`, correction);
}

function loose(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

/** Ranks as people also write them. */
const shortRanks: Partial<Record<Post['rank'], readonly string[]>> = {
  'chief-inspector': ['Ch Insp', 'CI', 'Inspector'],
  inspector: ['Insp'],
  sergeant: ['Sgt', 'PS'],
  constable: ['Constable', 'Police Constable', 'Officer'],
  pcso: ['Officer'],
  'special-constable': ['SC', 'Special', 'Constable', 'PC'],
};
