/** The button that publishes: it first shows in words what would go out, then asks. */
import { find } from './find.ts';

interface Told {
  state: string;
  words: string[];
  /** Stands for what was shown, so that nothing else is published. */
  shown?: string;
}

/** Shows the button if this server can publish. */
export async function offerPublishing(token: string): Promise<void> {
  const ask = async (body: Record<string, unknown>): Promise<Told> => {
    const headers = { Authorization: `token ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch('/publish', { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as Told;
  };
  const button = find('publish');
  const [dialog, words, yes, no] = [
    find<HTMLDialogElement>('publishing'),
    find('publishing-words'),
    find('publishing-yes'),
    find('publishing-no'),
  ];
  const show = ({ state, words: lines, shown }: Told): void => {
    words.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
    yes.hidden = state !== 'asked';
    yes.dataset['shown'] = shown ?? '';
  };
  const run = async (body: Record<string, unknown>): Promise<void> => {
    show({ state: 'busy', words: ['One moment …'] });
    dialog.showModal();
    show(await ask(body));
  };
  button.addEventListener('click', () => void run({}));
  no.addEventListener('click', () => dialog.close());
  yes.addEventListener('click', () => {
    dialog.close();
    void run({ shown: yes.dataset['shown'] });
  });
  const { publish } = (await (await fetch('/abilities.json')).json()) as { publish: boolean };
  button.hidden = !publish;
}
