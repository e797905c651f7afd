import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { PublishError } from './publish-error.ts';
import { steadyIndex } from './steady-index.ts';

/**
 * Indexes the pages of a release for search and writes the index into its `pagefind` folder. What is indexed, the
 * filters and the sort keys stand in the pages' own markup. Returns how many pages were indexed.
 */
export async function indexForSearch(release: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new PublishError(`The search index could not be made: ${errors.join('; ')}`);
    const indexed = await index.addDirectory({ path: release });
    const written = await index.writeFiles({ outputPath: join(release, 'pagefind') });
    const faults = [...errors, ...indexed.errors, ...written.errors];
    if (faults.length > 0) throw new PublishError(`The search index could not be made: ${faults.join('; ')}`);
    await steadyIndex(join(release, 'pagefind'));
    return indexed.page_count;
  } finally {
    await close();
  }
}
