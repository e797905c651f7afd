import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    // Written here: Pagefind's own writing says that it is done while its last bytes are still on their way to the disk.
    const made = await index.getFiles();
    const faults = [...errors, ...indexed.errors, ...made.errors];
    if (faults.length > 0) throw new PublishError(`The search index could not be made: ${faults.join('; ')}`);
    for (const { path, content } of made.files) {
      const file = join(release, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await steadyIndex(join(release, 'pagefind'));
    return indexed.page_count;
  } finally {
    await close();
  }
}
