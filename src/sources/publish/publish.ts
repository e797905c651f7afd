import type { Site } from '../../domain/site.ts';
import type { SiteFolders } from '../folders.ts';
import { verifyFeeds } from '../verify/verify-feeds.ts';
import { describeFaults, verifySite } from '../verify/verify-site.ts';
import { clearBuilding, markBuilding, recover } from './building-marker.ts';
import { dropCacheOfOtherCode } from './code-digest.ts';
import { copyOut, refuseOtherFolders } from './copy-out.ts';
import type { Progress } from './progress.ts';
import { PublishError } from './publish-error.ts';
import { newRelease, pruneReleases, refuseRealFolder, switchTo } from './releases.ts';
import { refuseShadowedRoutes, removeStrays } from './remove-strays.ts';
import { renderSite, type Rendered } from './render.ts';
import { indexForSearch } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';

/** What the check of the content found. */
export interface CheckOutcome {
  /** True when nothing stops the build. */
  passed: boolean;
  /** What the pages are made of, when nothing stops the build. */
  site: Site | undefined;
  /** How many files were read. */
  files: number;
  /** All problems, ready to print, when something stops the build. */
  report: string;
}

export interface PublishOptions {
  folders: SiteFolders;
  /** The site's public address, to know its own links from others. */
  address: string;
  /** Reads and checks the whole content. */
  check: () => CheckOutcome;
  progress: Progress;
  /** Also copy the site to this plain folder. */
  out?: string | undefined;
}

/**
 * Makes a site out of the content and publishes it: check, render, index, verify, switch. Until the switch the
 * published site is untouched, whatever happens.
 * @throws PublishError with the whole report when the content has errors or the rendered site has faults
 */
export async function publish(options: PublishOptions): Promise<Rendered> {
  const { folders, address, check, progress, out } = options;
  await refuseRealFolder(folders);
  if (out !== undefined) await refuseOtherFolders(out);

  const site = await progress.step('Check the content', async (note) => {
    const { passed, files, report, site } = check();
    note(`${files} files`);
    if (!passed) throw new PublishError(report);
    return site;
  });

  if (await recover(folders)) console.log('The last build did not finish; starting from a clean cache.');
  await markBuilding(folders);
  await dropCacheOfOtherCode(folders);
  const release = await newRelease(folders);

  const rendered = await progress.step('Render the pages', async (note) => {
    const result = await renderSite(release, (done) => note(`${done} so far`));
    note(
      `${result.rendered.length} pages and files rendered, ${result.paths - result.rendered.length} unchanged`,
    );
    if (!result.files.has('index.html'))
      throw new PublishError('There is no home page, so nothing was published.');
    await refuseShadowedRoutes(result.files, 'public');
    await removeStrays(release, result.files, 'public');
    await writeServiceWorker(release);
    return result;
  });
  await progress.step('Index for search', async (note) => note(`${await indexForSearch(release)} pages`));
  await progress.step('Verify links, ids, titles, feeds, calendars and budgets', async (note) => {
    const verified = await verifySite(release, address, site);
    note(
      `${verified.pages} pages, ${verified.links} links, ${verified.feeds} feeds, ${verified.calendars} calendars`,
    );
    const faults = [...verified.faults, ...(site ? await verifyFeeds(release, site) : [])];
    if (faults.length > 0) throw new PublishError(describeFaults(faults));
  });
  await switchTo(folders, release);
  await clearBuilding(folders);
  await pruneReleases(folders);
  if (out !== undefined) await progress.step(`Copy to ${out}`, () => copyOut(folders.dist, out));
  return rendered;
}
