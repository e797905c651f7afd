/** Where GitHub and others look for who reviews what. */
export const CODEOWNERS = '.github/CODEOWNERS';

/**
 * Who is asked to review a change: each district's own files belong to a team of that name in the organisation, all
 * else to its team `site`. The last line that fits a file counts.
 */
export function codeownersText(districts: readonly string[], organisation: string): string {
  return [
    '# Made by "npm run codeowners" from content/districts. Each name after the @ is a team that your organisation has.',
    `* @${organisation}/site`,
    ...districts.flatMap((district) =>
      [
        `districts/${district}.md`,
        `teams/${district}.yaml`,
        ...FOLDERS.map((folder) => `${folder}/${district}/`),
      ].map((path) => `/content/${path} @${organisation}/${district}`),
    ),
    '',
  ].join('\n');
}

/** The organisation that the file names now. */
export function organisationOf(text: string): string | undefined {
  return /@([A-Za-z0-9-]+)\//.exec(text.replace(/^#.*$/gm, ''))?.[1];
}

/** The folders of `content/` that have one for each district. */
const FOLDERS = ['meetings', 'reports', 'media'];
