import type { ConcernEntry } from './concern.ts';
import { splitId, type KnownIds, type Library } from './library.ts';
import type { MediaFile } from './media.ts';
import { nearest } from './nearest.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';
import { handoverProblems } from './handover-rules.ts';
import { unknownPlace } from './team-rules.ts';

/** Every name in a field that stands for something else: it must exist. */
export function referenceProblems(library: Library, known: KnownIds, media: readonly MediaFile[]): Problem[] {
  const topics = library.topics[0]?.data.topics.map(({ topic }) => topic);
  const files = media.map(({ file }) => file);
  const check = (
    what: string,
    names: Iterable<string> | undefined,
    file: string,
    field: FieldPath,
    name: string | undefined,
  ) => (name === undefined || names === undefined ? [] : unknown(what, [...names], file, field, name));
  const each = (
    what: string,
    names: Iterable<string> | undefined,
    file: string,
    list: string,
    values: readonly string[],
  ) => values.flatMap((name, index) => check(what, names, file, [list, index], name));
  const inDistrict = (file: string, id: string) => {
    const { district } = splitId(id);
    return known.districts.has(district) ? [] : [unknownFolder(file, district, [...known.districts])];
  };
  const concernsOf = (file: string, id: string, list: string, entries: readonly ConcernEntry[]) =>
    entries.flatMap((entry, index) => {
      const { district } = splitId(id);
      const places = library.districts
        .find((item) => item.id === district)
        ?.data.places.map(({ name }) => name);
      return [
        ...check('topic', topics, file, [list, index, 'topic'], entry.topic),
        ...check('post of the team', postsOf(library, district), file, [list, index, 'by'], entry.by),
        ...(places && entry.place !== undefined && !places.includes(entry.place)
          ? [unknownPlace(file, [list, index, 'place'], entry.place, places)]
          : []),
        ...handoverProblems(library, known, file, [list, index], district, entry),
      ];
    });
  return [
    ...library.teams.flatMap(({ id, file }) =>
      known.districts.has(id) ? [] : [unknownFolder(file, id, [...known.districts])],
    ),
    ...library.districts.flatMap(({ file, data }) => [
      ...data.councils.flatMap(({ council }, index) =>
        check('council', known.councils, file, ['councils', index, 'council'], council),
      ),
      ...each('district', known.districts, file, 'successors', data.successors),
    ]),
    ...library.meetings.flatMap(({ id, file, data }) => [
      ...inDistrict(file, id),
      ...each('post of the team', postsOf(library, splitId(id).district), file, 'host', data.host),
      ...check('campaign', known.campaigns, file, ['campaign'], data.campaign),
      ...concernsOf(file, id, 'raised', data.raised),
    ]),
    ...library.reports.flatMap(({ id, file, data }) => [
      ...inDistrict(file, id),
      ...check('post of the team', postsOf(library, splitId(id).district), file, ['by'], data.by),
      ...check('media file', files, file, ['image', 'file'], data.image?.file),
      ...concernsOf(file, id, 'concerns', data.concerns),
    ]),
    ...library.news.flatMap(({ file, data }) => [
      ...each('district', known.districts, file, 'districts', data.districts),
      ...each('topic', topics, file, 'topics', data.topics),
      ...check('campaign', known.campaigns, file, ['campaign'], data.campaign),
      ...check('media file', files, file, ['image', 'file'], data.image?.file),
    ]),
    ...library.campaigns.flatMap(({ file, data }) =>
      each('district', known.districts, file, 'districts', data.districts),
    ),
    ...library.evidence.flatMap(({ file, data }) => [
      ...each('district', known.districts, file, 'districts', data.districts),
      ...data.attachments.flatMap((attachment, index) =>
        check('media file', files, file, ['attachments', index, 'file'], attachment.file),
      ),
    ]),
    ...library.recommendations.flatMap(({ file, data }) =>
      data.attachments.flatMap((attachment, index) =>
        check('media file', files, file, ['attachments', index, 'file'], attachment.file),
      ),
    ),
    ...library.postcodes.flatMap(({ file, data }) =>
      Object.entries(data.sectors).flatMap(([sector, districts]) =>
        districts.flatMap((name, index) =>
          check('district', known.districts, file, ['sectors', sector, index], name),
        ),
      ),
    ),
  ];
}

function postsOf(library: Library, district: string): string[] | undefined {
  return library.teams.find(({ id }) => id === district)?.data.posts.map(({ post }) => post);
}

/** A name that stands for nothing. */
export function unknown(
  what: string,
  names: readonly string[],
  file: string,
  field: FieldPath,
  name: string,
): Problem[] {
  if (names.includes(name)) return [];
  const meant = nearest(name, names);
  return [
    contentError(
      'unknown-name',
      file,
      field,
      `There is no ${what} "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`,
      names.length > 0 && names.length <= 30
        ? `Write one of: ${names.toSorted().join(', ')}.`
        : `Check how the ${what} is spelt.`,
      meant ? { replace: 'value', with: meant } : undefined,
    ),
  ];
}

function unknownFolder(file: string, district: string, districts: readonly string[]): Problem {
  const meant = nearest(district, districts);
  return contentError(
    'unknown-name',
    file,
    [],
    `There is no district "${district}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    `Move the file: the folder or file must be named after one of: ${districts.toSorted().join(', ')}.`,
  );
}
