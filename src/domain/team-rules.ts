import { placesOf, type Item, type Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';
import { unknownPlace } from './unknown-name.ts';

/** Teams: posts named once, places that exist, addresses that are no person's, handles owned once (R9, R18). */
export function teamProblems(library: Library): Problem[] {
  return [
    ...library.teams.flatMap((team) => oneTeam(team, library)),
    ...library.teams.flatMap(speakerProblems),
    ...handleProblems(library),
    ...emailProblems(library),
  ];
}

function oneTeam({ id, file, data }: Item<'teams'>, library: Library): Problem[] {
  const places = placesOf(library, id);
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
        places ? unknownPlace(places, file, [...field, 'area', at], place) : [],
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

/** An account that a person speaks in goes with the post, so that it leaves the site with its holder. */
function speakerProblems({ file, data }: Item<'teams'>): Problem[] {
  return data.accounts.flatMap(({ owner, handle }, index) =>
    owner === 'officer' || owner === 'commander'
      ? [
          contentError(
            'R18',
            file,
            ['accounts', index, 'owner'],
            `"${handle}" belongs to ${owner === 'officer' ? 'an officer' : 'the commander'}, not to the team.`,
            'List it under "accounts:" of the post, or say which other kind of owner it has.',
          ),
        ]
      : [],
  );
}

/** Addresses belong to teams and posts (rule R9): one that holds an officer's name goes when the officer goes. */
function emailProblems(library: Library): Problem[] {
  return library.teams.flatMap(({ id, file, data }) => {
    const district = library.districts.find((item) => item.id === id);
    const placeWords = new Set(
      (district?.data.places ?? []).flatMap(({ name, also }) => [name, ...also].flatMap(wordsOf)),
    );
    // An officer may be called like a town: then the word in the address is the town.
    const surnames = data.posts
      .flatMap(({ holder }) => wordsOf(holder?.name ?? '').slice(-1))
      .filter((word) => word.length > 2 && !placeWords.has(word));
    return [
      ...data.posts.flatMap(({ email }, index) => personal(email, surnames, file, ['posts', index, 'email'])),
      ...(district ? personal(district.data.email, surnames, district.file, ['email']) : []),
    ];
  });
}

function personal(
  email: string | undefined,
  surnames: readonly string[],
  file: string,
  field: FieldPath,
): Problem[] {
  const words = wordsOf(email?.split('@')[0] ?? '');
  return words.some((word) => surnames.includes(word))
    ? [
        contentError(
          'R9',
          file,
          field,
          `"${email}" looks like the address of a person.`,
          'Use an address of the team or of the post, which stays when somebody leaves.',
        ),
      ]
    : [];
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
}
