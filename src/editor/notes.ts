/** What the check says of the last save that is no error: a button in the bar leads to it. */
import { find } from './find.ts';

/** Keeps the button up to date; call the returned function after each save. */
export function showNotes(token: string): () => Promise<void> {
  const [open, dialog, list] = [find('notes-open'), find<HTMLDialogElement>('notes'), find('notes-words')];
  open.addEventListener('click', () => dialog.showModal());
  find('notes-close').addEventListener('click', () => dialog.close());
  return async () => {
    const answer = await fetch('/notes.json', { headers: { Authorization: `token ${token}` } });
    const notes = (await answer.json()) as string[];
    list.replaceChildren(
      ...notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })),
    );
    open.textContent = `About the last save (${notes.length})`;
    open.hidden = notes.length === 0;
  };
}
