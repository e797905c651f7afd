import { collections, type CollectionName } from './collections.ts';
import { isMonth, isPlainDate } from './dates.ts';
import { splitId, type KnownIds } from './library.ts';
import { contentError, type Problem } from './problem.ts';
import { unknownFolder } from './unknown-name.ts';

/** What the path of a file shows alone, whatever stands in it: a district that is none, a day or month that is none. */
export function pathProblems(known: KnownIds): Problem[] {
  const districts = [...known.districts];
  const inDistrict = (collection: CollectionName, id: string, district: string) =>
    unknownFolder(districts, fileOf(collection, id), district);
  return [
    ...[...known.teams].flatMap((id) => inDistrict('teams', id, id)),
    ...[...known.meetings].flatMap((id) => [
      ...inDistrict('meetings', id, splitId(id).district),
      ...dayProblems('meetings', id, splitId(id).key, 'the meeting'),
    ]),
    ...[...known.reports].flatMap((id) => [
      ...inDistrict('reports', id, splitId(id).district),
      ...monthProblems(id),
    ]),
    ...[...known.news].flatMap((id) => dayProblems('news', id, id, 'publication')),
  ];
}

function dayProblems(collection: CollectionName, id: string, name: string, what: string): Problem[] {
  const day = name.slice(0, 10);
  if (isPlainDate(day)) return [];
  const fix = `Rename the file: its name begins with the day of ${what}, such as 2026-12-03.`;
  return [contentError('file-name', fileOf(collection, id), [], `${day} is not a day in the calendar.`, fix)];
}

function monthProblems(id: string): Problem[] {
  const { key } = splitId(id);
  if (isMonth(key)) return [];
  const fix = 'Name the file by year and month, such as 2026-10.md.';
  return [contentError('file-name', fileOf('reports', id), [], `${key} is not a month.`, fix)];
}

/** The file of an entry in a collection of many. */
function fileOf(collection: CollectionName, id: string): string {
  const { path } = collections[collection];
  return path.replace(/\/.*(?=\.)/, `/${id}`);
}
