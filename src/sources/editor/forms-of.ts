import { checkContent } from '../check.ts';
import { cmsConfig } from './cms-config.ts';
import { contentNames, type ContentNames } from './content-names.ts';
import { BRANCH, REPO } from './repository-api.ts';

/** The forms for a content folder, for a page elsewhere that writes the files by itself. */
export function configOf(contentDir: string, address: string) {
  return configFor(namesOf(contentDir, false), address);
}

/** The forms for our own page. @param address of its server */
export function configFor(names: ContentNames, address: string) {
  return cmsConfig(names, { address, repo: REPO, branch: BRANCH });
}

/** What forms offer by name, read anew. @param served whether our server writes the files */
export function namesOf(contentDir: string, served: boolean): ContentNames {
  const { content, site } = checkContent({ contentDir });
  return contentNames(content.entries, site, served);
}
