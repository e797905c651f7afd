import { createInterface } from 'node:readline/promises';
import type { Outcome } from './outcome.ts';

/** Shows lines, puts a question (the usual one, if none is given), and waits for the answer. */
export type Confirm = (words: readonly string[], question?: string) => Promise<boolean>;

/**
 * Shows lines on the terminal and waits for yes. With `yes` it goes on at once; without somebody at the keyboard the
 * answer is no, and it says how to answer beforehand.
 */
export function askOnTerminal(usual: string, yes: boolean): Confirm {
  return async (words, question = usual) => {
    for (const word of words) console.log(word);
    if (yes) return true;
    if (!process.stdin.isTTY) {
      console.log('Nobody is there to say yes: add --yes to go on without being asked.');
      return false;
    }
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    // Ctrl+D ends the input, and Ctrl+C means no as well.
    const ended = new Promise<string>((resolve) =>
      terminal.once('close', () => {
        resolve('');
      }),
    );
    const answer = await Promise.race([terminal.question(`${question} (yes or no) `), ended]);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
  };
}

/** Prints how it ended; the exit code is 0 if it is sent, be it for review, or if there was nothing to do. */
export function printOutcome({ state, words }: Outcome): number {
  const isGood = state === 'sent' || state === 'proposed' || state === 'nothing';
  for (const word of words) (isGood ? console.log : console.error)(word);
  return isGood ? 0 : 1;
}
