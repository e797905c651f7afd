// npm run new [-- KIND NAME [WHEN]]: begins a report, meeting, officer, district, news item or recommendation with
// everything filled in that is known already; without arguments it asks. It never replaces a file.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { describeNew, makeNew, soundContent } from '../src/sources/new/make-new.ts';
import { NewRefused } from '../src/sources/new/new-file.ts';
import { newKind, type NewWish } from '../src/sources/new/plan-new.ts';

const usage =
  'npm run new -- report DISTRICT [MONTH] | meeting DISTRICT [DAY] [--kind KIND] [--place PLACE] | officer DISTRICT [--title TEXT] [--rank RANK] [--role TEXT] | district NAME | news NAME | recommendation NAME [--title TEXT]';
const { positionals, values } = readArguments(usage, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      place: { type: 'string' },
      title: { type: 'string' },
      rank: { type: 'string' },
      role: { type: 'string' },
    },
  }),
);
const [kind, name, when, ...more] = positionals;
const asks = process.stdin.isTTY && process.stdout.isTTY;
const contentDir = siteFolders().content;

if (more.length > 0 || (!asks && name === undefined)) {
  console.error(`Say what to begin, and where: ${usage}`);
  process.exit(1);
}
const { kind: meeting, ...rest } = values;
const typed = { ...rest, meeting, name, when };
try {
  const started = kind === undefined ? undefined : newKind(kind);
  const content = soundContent(contentDir);
  const wish = asks ? await ask({ ...typed, kind: started }) : { ...typed, kind: started };
  if (wish) console.log(describeNew(makeNew(wish as NewWish, contentDir, content)));
  else console.log('Stopped. Nothing was written.');

  /** Everything that was not typed; undefined if somebody pressed Esc. */
  async function ask(known: object): Promise<NewWish | undefined> {
    const { askNew } = await import('../src/sources/new/ask-new.ts');
    const { NewCancelled } = await import('../src/sources/new/questions.ts');
    try {
      return await askNew(known, content.site);
    } catch (error) {
      if (error instanceof NewCancelled) return undefined;
      throw error;
    }
  }
} catch (error) {
  if (!(error instanceof NewRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
