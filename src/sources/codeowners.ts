/** Where GitHub and others look for who reviews what. */
export const CODEOWNERS = '.github/CODEOWNERS';

/** A district by its short name, with the councils whose area lies in it, by the names of their files. */
export interface OwnedDistrict {
  id: string;
  councils: readonly string[];
}

/**
 * Who is asked to review a change: each district's own files belong to a team of that name in the organisation, and so
 * does a council of no other district; all else to its team `site`. The last line that fits a file counts.
 */
export function codeownersText(districts: readonly OwnedDistrict[], organisation: string): string {
  return [
    '# Made by "npm run codeowners" from content/districts. Each name after the @ is a team that your organisation has.',
    `* @${organisation}/site`,
    ...districts.flatMap(({ id, councils }) =>
      [
        `districts/${id}.md`,
        `teams/${id}.yaml`,
        ...FOLDERS.map((folder) => `${folder}/${id}/`),
        ...councils
          .filter((council) =>
            districts.every((other) => other.id === id || !other.councils.includes(council)),
          )
          .map((council) => `councils/${council}.yaml`),
      ].map((path) => `/content/${path} @${organisation}/${id}`),
    ),
    '# The list of names, which each new meeting or report adds to: nobody need look at it, so it names nobody.',
    '/content/identity.lock',
    '',
  ].join('\n');
}

/** The organisation that the file names now. */
export function organisationOf(text: string): string | undefined {
  return /@([A-Za-z0-9-]+)\//.exec(text.replace(/^#.*$/gm, ''))?.[1];
}

/** The folders of `content/` that have one for each district. */
const FOLDERS = ['meetings', 'reports', 'media'];
