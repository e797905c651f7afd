import type { Item, Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';
import { reservedWords, writtenPages } from './urls.ts';

/** Districts: addresses that are free, and places that fit. */
export function districtProblems(library: Library): Problem[] {
  return [...addressProblems(library), ...library.districts.flatMap(placeProblems)];
}

/** The first word of an address means one thing. */
function addressProblems(library: Library): Problem[] {
  const taken = new Map(library.districts.map(({ id, file }) => [id, file]));
  const districts = library.districts.flatMap(({ id, file, data }) => [
    ...(reservedWords.has(id) ? [reserved(file, [], id)] : []),
    ...data.formerly.flatMap(({ address }, index) => {
      if (address === undefined) return [];
      const other = taken.get(address);
      taken.set(address, file);
      if (reservedWords.has(address)) return [reserved(file, ['formerly', index, 'address'], address)];
      return other
        ? [
            contentError(
              'address',
              file,
              ['formerly', index, 'address'],
              `"/${address}/" is the address of ${other}.`,
              'An old address must not be in use.',
            ),
          ]
        : [];
    }),
  ]);
  const pages = library.pages.flatMap(({ id, file }) => [
    ...(reservedWords.has(id) && !writtenPages.has(id) ? [reserved(file, [], id)] : []),
    ...(taken.has(id)
      ? [
          contentError(
            'address',
            file,
            [],
            `"/${id}/" is the address of ${taken.get(id)}.`,
            'Give the page another name.',
          ),
        ]
      : []),
  ]);
  return [...districts, ...pages];
}

function reserved(file: string, field: (string | number)[], word: string): Problem {
  return contentError(
    'address',
    file,
    field,
    `"/${word}/" is an address of the site itself.`,
    'Choose another name.',
  );
}

function placeProblems({ file, data }: Item<'districts'>): Problem[] {
  const names = new Set(data.places.map(({ name }) => name));
  const councils = data.councils.map(({ council }) => council);
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
    ...data.sub_teams.flatMap(({ places }, index) =>
      places.flatMap((place, at) =>
        names.has(place)
          ? []
          : [
              contentError(
                'place',
                file,
                ['sub_teams', index, 'places', at],
                `"${place}" is not one of the places above.`,
                'Spell it as there, or add it there.',
              ),
            ],
      ),
    ),
  ];
}
