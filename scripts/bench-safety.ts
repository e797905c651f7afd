// npm run bench:safety: how often the rules for publication and plain words are right on labelled texts. Prints figures
// only: whoever makes the rules must not read the half that is held out.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import {
  demonstrationContext,
  describeSafety,
  halves,
  labelledTexts,
  scoresOf,
} from '../src/tests/bench-safety.ts';

readArguments('npm run bench:safety', () => parseArgs());
const context = demonstrationContext();
for (const half of halves) {
  const texts = labelledTexts(half);
  console.log(`## ${half}: ${texts.length} texts\n\n${describeSafety(scoresOf(texts, context))}\n`);
  const errors = scoresOf(texts, context, 'error').at(-1);
  if (errors) console.log(`Of these, errors: ${errors.right} right, ${errors.wrong} wrong.\n`);
}
