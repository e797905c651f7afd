import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type Checked } from '../check.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { planNew, type NewWish } from './plan-new.ts';
import { writeNew } from './write-new.ts';

/** Content without errors: a new file is filled from the others, so these must be right. */
export type SoundContent = Checked & { site: NonNullable<Checked['site']> };

/** Reads the content that new files are filled from. @throws NewRefused while it has errors */
export function soundContent(contentDir: string): SoundContent {
  const checked = checkContent({ contentDir });
  if (checked.site) return { ...checked, site: checked.site };
  const files = new Set(
    checked.problems.flatMap(({ severity, file }) => (severity === 'error' ? [`content/${file}`] : [])),
  );
  throw new NewRefused(
    `A new file is filled from the others, and these have errors: ${[...files].join(', ')}. "npm run check" says how to mend them.`,
  );
}

/** Makes and writes what was wished for. @throws NewRefused with a sentence, having written nothing */
export function makeNew(wish: NewWish, contentDir: string, content = soundContent(contentDir)): NewFiles {
  const made = planNew(wish, {
    site: content.site,
    entries: content.content.entries,
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
