/** The buttons that publish and take back: each first shows in words what it would do, then asks. */
import { find } from './find.ts';
import { hasUnsaved } from './unsaved.ts';

interface Told {
  state: string;
  words: string[];
  /** Stands for what was shown, so that nothing else is done. */
  shown?: string;
}

interface Deed {
  /** Of the button, and of the address at the server. */
  name: 'publish' | 'undo';
  title: string;
  yes: string;
  /** Said first if something typed is not saved. */
  unsaved: string;
}

const DEEDS: readonly Deed[] = [
  {
    name: 'publish',
    title: 'Publish',
    yes: 'Publish this',
    unsaved:
      'You have not saved what you typed, so it would not be published. Close this and press Save first.',
  },
  {
    name: 'undo',
    title: 'Take back',
    yes: 'Take this back',
    unsaved: 'You have not saved what you typed, and it would be lost. Close this and press Save first.',
  },
];

const GONE =
  'The editing page’s program is not running any more. Type “npm run editor” again, then reload this page.';
const RELOAD =
  'The editing page was started again since you opened it. Save what you typed elsewhere, and reload this page.';

/** Shows the buttons if this server can publish. */
export async function offerPublishing(token: string): Promise<void> {
  for (const deed of DEEDS) offer(deed, token);
  const able = (await (await fetch('/abilities.json')).json()) as Record<Deed['name'], boolean>;
  for (const { name } of DEEDS) find(name).hidden = !able[name];
}

/** What is asked in the dialog at the moment. */
let answer = (): void => undefined;
/** Files on the disk are others now: what the page knows of them is old. */
let isOld = false;

function offer({ name, title, yes, unsaved }: Deed, token: string): void {
  const dialog = find<HTMLDialogElement>('publishing');
  const ask = async (body: Record<string, unknown>): Promise<Told> => {
    const headers = { Authorization: `token ${token}`, 'Content-Type': 'application/json' };
    const told = await fetch(`/${name}`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
      () => undefined,
    );
    // Each start of the editing page has a token of its own.
    if (told?.ok !== true) return { state: 'refused', words: [told ? RELOAD : GONE] };
    return (await told.json()) as Told;
  };
  const run = async (body: Record<string, unknown>): Promise<void> => {
    show(['One moment …']);
    const { state, words, shown } = await ask(body);
    show(words, state === 'asked' ? yes : undefined, () => void run({ shown }));
    isOld = ['sent', 'kept', 'conflict'].includes(state);
  };
  find(name).addEventListener('click', () => {
    find('publishing-title').textContent = title;
    dialog.showModal();
    if (hasUnsaved()) show([unsaved], 'Go on without it', () => void run({}));
    else void run({});
  });
}

/** @param yes the words of the button that goes on, if there is something to go on with */
function show(lines: readonly string[], yes?: string, then: () => void = () => undefined): void {
  find('publishing-words').replaceChildren(...lines.map(lineOf));
  find('publishing-yes').hidden = yes === undefined;
  find('publishing-yes').textContent = yes ?? '';
  answer = then;
}

function lineOf(words: string): HTMLLIElement {
  const line = document.createElement('li');
  const address = words.trim();
  line.append(
    /^https?:\/\/\S+$/.test(address)
      ? Object.assign(document.createElement('a'), { href: address, target: '_blank', textContent: address })
      : words,
  );
  return line;
}

find('publishing-yes').addEventListener('click', () => {
  answer();
});
find('publishing-no').addEventListener('click', () => find<HTMLDialogElement>('publishing').close());
find('publishing').addEventListener('close', () => {
  if (isOld && !hasUnsaved()) location.reload();
});
