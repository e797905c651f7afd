/** What is told after a save: where it is, where to look at it, and what the check says that is no error. */
import { find } from './find.ts';

interface Saved {
  notes: string[];
  /** Where the preview shows it; none if it has no page of its own. */
  page?: string;
  /** Whether the preview is running. */
  previews: boolean;
}

/** Keeps the bar up to date; call the returned function after each save. */
export function showNotes(token: string): () => Promise<void> {
  const [open, dialog, list] = [find('notes-open'), find<HTMLDialogElement>('notes'), find('notes-words')];
  const [state, look] = [find('state'), find<HTMLAnchorElement>('look')];
  open.addEventListener('click', () => dialog.showModal());
  find('notes-close').addEventListener('click', () => dialog.close());
  return async () => {
    const answer = await fetch('/notes.json', { headers: { Authorization: `token ${token}` } });
    const { notes, page, previews } = (await answer.json()) as Saved;
    list.replaceChildren(
      ...notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })),
    );
    open.textContent = `About the last save (${notes.length})`;
    open.hidden = notes.length === 0;
    look.hidden = page === undefined || !previews;
    look.href = page ?? '';
    const start =
      page === undefined || previews ? '' : ' To look at it before, type “npm run dev” in a second window.';
    state.textContent = `Saved on this computer. Residents see it once you publish.${start}`;
  };
}
