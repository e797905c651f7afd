import type { ConcernEntry } from './concern.ts';
import { handoverProblems } from './handover-rules.ts';
import { placesOf, postsOf, splitId, type KnownIds, type Library } from './library.ts';
import type { MediaFile } from './media.ts';
import type { FieldPath, Problem } from './problem.ts';
import { unknownName, unknownPlace } from './unknown-name.ts';

/**
 * Every name in a field that stands for something else: it must exist.
 * @param library what names may stand for; what has errors is not judged by
 * @param judged the files whose names are judged
 */
export function referenceProblems(
  library: Library,
  known: KnownIds,
  media: readonly MediaFile[],
  judged: Library = library,
): Problem[] {
  const topics = library.topics[0]?.data.topics.map(({ topic }) => topic);
  const files = media.map(({ file }) => file);
  const check = (
    what: string,
    names: Iterable<string> | undefined,
    file: string,
    field: FieldPath,
    name: string | undefined,
  ) => (name === undefined || names === undefined ? [] : unknownName(what, [...names], file, field, name));
  const each = (
    what: string,
    names: Iterable<string> | undefined,
    file: string,
    list: string,
    values: readonly string[],
  ) => values.flatMap((name, index) => check(what, names, file, [list, index], name));
  const concernsOf = (file: string, id: string, list: string, entries: readonly ConcernEntry[]) => {
    const { district } = splitId(id);
    const [places, posts] = [placesOf(library, district), postsOf(library, district)];
    return entries.flatMap((entry, index) => [
      ...check('topic', topics, file, [list, index, 'topic'], entry.topic),
      ...check('post of the team', posts, file, [list, index, 'by'], entry.by),
      ...(places && entry.place !== undefined
        ? unknownPlace(places, file, [list, index, 'place'], entry.place)
        : []),
      ...handoverProblems(library, known, file, [list, index], district, entry),
    ]);
  };
  return [
    ...judged.districts.flatMap(({ file, data }) => [
      ...data.councils.flatMap(({ council }, index) =>
        check('council', known.councils, file, ['councils', index, 'council'], council),
      ),
      ...each('district', known.districts, file, 'successors', data.successors),
    ]),
    ...judged.meetings.flatMap(({ id, file, data }) => [
      ...each('post of the team', postsOf(library, splitId(id).district), file, 'host', data.host),
      ...check('campaign', known.campaigns, file, ['campaign'], data.campaign),
      ...concernsOf(file, id, 'raised', data.raised),
    ]),
    ...judged.reports.flatMap(({ id, file, data }) => [
      ...check('post of the team', postsOf(library, splitId(id).district), file, ['by'], data.by),
      ...check('media file', files, file, ['image', 'file'], data.image?.file),
      ...concernsOf(file, id, 'concerns', data.concerns),
    ]),
    ...judged.news.flatMap(({ file, data }) => [
      ...each('district', known.districts, file, 'districts', data.districts),
      ...each('topic', topics, file, 'topics', data.topics),
      ...check('campaign', known.campaigns, file, ['campaign'], data.campaign),
      ...check('media file', files, file, ['image', 'file'], data.image?.file),
    ]),
    ...judged.campaigns.flatMap(({ file, data }) => [
      ...each('district', known.districts, file, 'districts', data.districts),
      ...data.highlights.flatMap(({ district }, index) =>
        check('district', known.districts, file, ['highlights', index, 'district'], district),
      ),
    ]),
    ...judged.evidence.flatMap(({ file, data }) => [
      ...each('district', known.districts, file, 'districts', data.districts),
      ...data.attachments.flatMap((attachment, index) =>
        check('media file', files, file, ['attachments', index, 'file'], attachment.file),
      ),
    ]),
    ...judged.recommendations.flatMap(({ file, data }) =>
      data.attachments.flatMap((attachment, index) =>
        check('media file', files, file, ['attachments', index, 'file'], attachment.file),
      ),
    ),
    ...judged.force.flatMap(({ file, data }) =>
      check('media file', files, file, ['theme', 'badge'], data.theme?.badge),
    ),
    ...judged.postcodes.flatMap(({ file, data }) =>
      Object.entries(data.sectors).flatMap(([sector, districts]) =>
        districts.flatMap((name, index) =>
          check('district', known.districts, file, ['sectors', sector, index], name),
        ),
      ),
    ),
    ...judged.exactPostcodes.flatMap(({ file, data }) =>
      each('district', known.districts, file, 'districts', data.districts),
    ),
    ...judged.centres.flatMap(({ file, data }) =>
      Object.keys(data.districts).flatMap((name) =>
        check('district', known.districts, file, ['districts', name], name),
      ),
    ),
  ];
}
