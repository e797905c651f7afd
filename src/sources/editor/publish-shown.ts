import { digest } from '../digest.ts';
import type { Confirm } from '../publishing/ask.ts';

/** Publishes after showing in words what would go out; nothing is sent before the answer is yes. */
export type Publish = (confirm: Confirm) => Promise<{ state: string; words: readonly string[] }>;

/** `shown` stands for the words of the state "asked". */
interface Told {
  state: string;
  words: readonly string[];
  shown?: string;
}

/** Without `shown`, says what would be published; with it, publishes exactly that. */
export async function publishShown(publish: Publish | undefined, body: unknown): Promise<Told> {
  if (!publish) return { state: 'refused', words: ['Type “npm run publish” or “npm run undo” instead.'] };
  const { shown } = (body ?? {}) as { shown?: unknown };
  let asked: readonly string[] | undefined;
  const outcome = await publish((words, question) => {
    // A question of its own stands last, where the usual one is only the button.
    asked = question === undefined ? words : [...words, question];
    return Promise.resolve(shown === digest(asked));
  });
  if (asked && shown !== digest(asked)) return { state: 'asked', words: asked, shown: digest(asked) };
  return { ...outcome, words: outcome.words.map(withButtons) };
}

/** Who has a button need not type. */
function withButtons(words: string): string {
  return words.replace(
    /(t)ype "npm run publish"/gi,
    (_, t: string) => `${t === 'T' ? 'P' : 'p'}ress “Publish”`,
  );
}
