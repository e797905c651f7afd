import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../domain/site.ts';
import { checkContent, type Checked } from '../check.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { planNew, type NewWish } from './plan-new.ts';
import { writeNew } from './write-new.ts';

/** Content of which enough is right to fill a new file from: errors of a district hold up that district alone. */
export interface SoundContent {
  /** Without the districts whose files have errors. */
  site: Site;
  entries: Checked['content']['entries'];
  /** Short names of the districts left out, each with the files to mend. */
  broken: ReadonlyMap<string, readonly string[]>;
}

/** Reads the content that new files are filled from. @throws NewRefused while what every file leans on has errors */
export function soundContent(contentDir: string): SoundContent {
  const { judged, inDoubt, content, problems } = checkContent({ contentDir });
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'unfinished');
  const files = [...new Set(errors.map(({ file }) => file))];
  if (!judged) throw new NewRefused(mendFirst(files));
  const ofDistrict = (slug: string) => {
    const own = files.filter((file) => file.split(/[/.]/).includes(slug));
    return own.length > 0 ? own : files;
  };
  const broken = new Map(inDoubt.map((slug) => [slug, ofDistrict(slug)]));
  return { site: judged, entries: content.entries, broken };
}

/** What to say of files that must be right before another can be filled from them. */
function mendFirst(files: readonly string[]): string {
  const named = files.map((file) => `content/${file}`).join(', ');
  return `A new file is filled from the others, and these have errors: ${named}. "npm run check" says how to mend them.`;
}

/** Makes and writes what was wished for. @throws NewRefused with a sentence, having written nothing */
export function makeNew(wish: NewWish, contentDir: string, content = soundContent(contentDir)): NewFiles {
  const files = content.broken.get(wish.name);
  if (files && wish.kind !== 'district') throw new NewRefused(mendFirst(files));
  const made = planNew(wish, {
    ...content,
    readText: (file) => readFileSync(join(contentDir, file), 'utf8'),
  });
  writeNew(made.files, contentDir);
  return made;
}

/** What to say when it is done: what was written, what was found out, what to write, and the next command. */
export function describeNew({ files, notes, toFill }: NewFiles): string {
  return [
    ...files.map(({ file, was }) =>
      was === undefined ? `Wrote content/${file}` : `Added a post to content/${file}`,
    ),
    ...notes,
    `Now write: ${toFill.join(', ')}.`,
    ...(files.some(({ text }) => text.includes('\ndraft: true\n'))
      ? [
          'Then: npm run check (what is left), npm run dev (how it looks; until you delete "draft: true", only there).',
        ]
      : ['Then: npm run check (what is left), npm run dev (how it looks).']),
  ].join('\n');
}
