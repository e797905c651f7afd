import { nearest } from './nearest.ts';
import type { Item, Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';

/** Teams: posts named once, places that exist, addresses that are no person's, handles owned once (R9, R18). */
export function teamProblems(library: Library): Problem[] {
  return [
    ...library.teams.flatMap((team) => oneTeam(team, library)),
    ...handleProblems(library),
    ...emailProblems(library),
  ];
}

function oneTeam({ id, file, data }: Item<'teams'>, library: Library): Problem[] {
  const district = library.districts.find((item) => item.id === id);
  const places = district?.data.places.map(({ name }) => name);
  const seen = new Set<string>();
  return data.posts.flatMap(({ post, area, holder }, index) => {
    const field = ['posts', index];
    const twice = seen.has(post)
      ? [
          contentError(
            'post',
            file,
            [...field, 'post'],
            `There are two posts called "${post}".`,
            'Give each post its own short name.',
          ),
        ]
      : [];
    seen.add(post);
    return [
      ...twice,
      ...area.flatMap((place, at) =>
        places && !places.includes(place) ? [unknownPlace(file, [...field, 'area', at], place, places)] : [],
      ),
      ...(holder?.until !== undefined && holder.until < holder.from
        ? [
            contentError(
              'post',
              file,
              [...field, 'holder', 'until'],
              'The last day in the post is before the first.',
              'Check both days.',
            ),
          ]
        : []),
    ];
  });
}

/** A place that is not in the district file. */
export function unknownPlace(
  file: string,
  field: FieldPath,
  place: string,
  places: readonly string[],
): Problem {
  const meant = nearest(place, places);
  return contentError(
    'place',
    file,
    field,
    `"${place}" is not a place of this district.${meant ? ` Did you mean "${meant}"?` : ''}`,
    'Spell it as in the district file, or add it there under "places:".',
    meant ? { replace: 'value', with: meant } : undefined,
  );
}

/** Rule R18: a handle is unique on its network and owned by one thing. */
function handleProblems(library: Library): Problem[] {
  const owners = new Map<string, string>();
  return library.teams.flatMap(({ file, data }) => {
    const accounts = [
      ...data.posts.flatMap(({ accounts }, post) =>
        accounts.map((account, index) => ({ account, field: ['posts', post, 'accounts', index] })),
      ),
      ...data.accounts.map((account, index) => ({ account, field: ['accounts', index] })),
    ];
    return accounts.flatMap(({ account, field }) => {
      const key = `${account.network} ${account.handle.toLowerCase()}`;
      const other = owners.get(key);
      owners.set(key, other ?? file);
      return other
        ? [
            contentError(
              'R18',
              file,
              [...field, 'handle'],
              `"${account.handle}" is listed already, in ${other}.`,
              'Each account belongs to one post or one team.',
            ),
          ]
        : [];
    });
  });
}

/** Addresses belong to teams and posts (rule R9): one that holds an officer's name goes when the officer goes. */
function emailProblems(library: Library): Problem[] {
  return library.teams.flatMap(({ id, file, data }) => {
    const names = data.posts.flatMap(({ holder }) => (holder ? [holder.name] : []));
    const district = library.districts.find((item) => item.id === id);
    return [
      ...data.posts.flatMap(({ email }, index) => personal(email, names, file, ['posts', index, 'email'])),
      ...(district ? personal(district.data.email, names, district.file, ['email']) : []),
    ];
  });
}

function personal(
  email: string | undefined,
  names: readonly string[],
  file: string,
  field: FieldPath,
): Problem[] {
  const local =
    email
      ?.split('@')[0]
      ?.toLowerCase()
      .replace(/[^a-z]/g, ' ') ?? '';
  const named = names.find((name) => {
    const surname = name
      .toLowerCase()
      .split(/\s+/)
      .at(-1)
      ?.replace(/[^a-z]/g, '');
    return surname !== undefined && surname.length > 2 && local.split(' ').includes(surname);
  });
  return named
    ? [
        contentError(
          'R9',
          file,
          field,
          `"${email}" looks like a person’s address (${named}).`,
          'Use an address of the team or of the post.',
        ),
      ]
    : [];
}
