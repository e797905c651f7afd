import type { Saved } from './save-files.ts';

/** How long the preview may take to say that it is there; in milliseconds. */
const PATIENCE = 2000;

/** What the page tells of a save, with the whole address of what was saved in the preview, and whether that runs. */
export async function afterSave(last: Saved, preview?: string) {
  const page = preview === undefined || last.page === undefined ? undefined : `${preview}${last.page}`;
  return { ...last, page, previews: page !== undefined && (await answers(page)) };
}

async function answers(address: string): Promise<boolean> {
  try {
    // Any answer: what is wrong with a page, the preview says itself.
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}
