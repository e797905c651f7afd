import type * as Answers from './answers.ts';
import type { Told } from './tell.ts';

/** Loads what answers postcodes, places and positions: only for those who ask, and once. */
export function openAnswers(): Promise<typeof Answers> {
  return import('./answers.ts');
}

/** For whoever asks while the network is gone. */
export const notAnswered: Told = { text: 'This did not load. Try again in a moment.', links: [] };

/** Answers a postcode in this browser; undefined when the text is just words. Never throws. */
export async function answerPostcode(typed: string): Promise<Told | undefined> {
  if (typed === '') return undefined;
  return openAnswers().then(
    ({ askPostcode }) => askPostcode(typed),
    () => notAnswered,
  );
}
