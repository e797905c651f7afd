import type { Item, Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';
import { unknownPlace } from './unknown-name.ts';
import { reservedWords, writtenPages } from './reserved-words.ts';

/** Districts: addresses that are free, places that fit, a way to reach the team that is its own (R9). */
export function districtProblems(library: Library): Problem[] {
  return [
    ...addressProblems(library),
    ...library.districts.flatMap((district) => [
      ...placeProblems(district),
      ...subTeamProblems(district),
      ...ownProblems(district),
    ]),
  ];
}

/** The first word of an address means one thing, and so does that of an id. */
function addressProblems(library: Library): Problem[] {
  const taken = new Map(library.districts.map(({ id, file }) => [id, file]));
  const claim = (file: string, field: FieldPath, word: string, fix: string): Problem[] => {
    const other = taken.get(word);
    if (reservedWords.has(word)) return [reserved(file, field, word)];
    if (other === undefined) taken.set(word, file);
    return other === undefined
      ? []
      : [contentError('address', file, field, `"/${word}/" is the address of ${other}.`, fix)];
  };
  return [
    ...library.districts.flatMap(({ id, file, data }) => [
      ...(reservedWords.has(id) ? [reserved(file, [], id)] : []),
      ...(reservedWords.has(data.id) && data.id !== id ? [reserved(file, ['id'], data.id)] : []),
    ]),
    ...library.districts.flatMap(({ file, data }) =>
      data.formerly.flatMap(({ address }, index) =>
        address === undefined
          ? []
          : claim(file, ['formerly', index, 'address'], address, 'An old address must not be in use.'),
      ),
    ),
    ...library.pages
      .filter(({ id }) => !writtenPages.has(id))
      .flatMap(({ id, file }) => claim(file, [], id, 'Give the page another name.')),
  ];
}

function reserved(file: string, field: FieldPath, word: string): Problem {
  return contentError(
    'address',
    file,
    field,
    `"/${word}/" is an address of the site itself.`,
    'Choose another name.',
  );
}

function placeProblems({ file, data }: Item<'districts'>): Problem[] {
  const councils = [...new Set(data.councils.map(({ council }) => council))];
  const seen = new Set<string>();
  return [
    ...data.places.flatMap(({ name, council }, index) => {
      const field = ['places', index];
      if (seen.has(name))
        return [
          contentError(
            'place',
            file,
            [...field, 'name'],
            `"${name}" is listed twice.`,
            'Delete one of them.',
          ),
        ];
      seen.add(name);
      if (council === undefined && councils.length > 1)
        return [
          contentError(
            'place',
            file,
            field,
            `It is not said which council "${name}" lies in.`,
            `Add "council:" with one of: ${councils.join(', ')}.`,
          ),
        ];
      if (council !== undefined && !councils.includes(council))
        return [
          contentError(
            'place',
            file,
            [...field, 'council'],
            `This district has no council "${council}".`,
            `Write one of: ${councils.join(', ')}.`,
          ),
        ];
      return [];
    }),
  ];
}

function subTeamProblems({ file, data }: Item<'districts'>): Problem[] {
  const names = data.places.map(({ name }) => name);
  return data.sub_teams.flatMap(({ places }, index) =>
    places.flatMap((place, at) => unknownPlace(names, file, ['sub_teams', index, 'places', at], place)),
  );
}

function ownProblems({ id, file, data }: Item<'districts'>): Problem[] {
  return [
    ...(data.phone !== undefined && data.phone.replaceAll(' ', '').length < 6
      ? [
          contentError(
            'R9',
            file,
            ['phone'],
            `${data.phone} is not a number of this team.`,
            'Delete this line: 999 and 101 stand on every page already.',
          ),
        ]
      : []),
    ...(data.successors.includes(id)
      ? [
          contentError(
            'successors',
            file,
            ['successors', data.successors.indexOf(id)],
            'A district cannot take over from itself.',
            'Name the districts that police its places now.',
          ),
        ]
      : []),
  ];
}
