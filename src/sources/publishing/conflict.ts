import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDate, isPlainDate } from '../../domain/dates.ts';
import type { Git } from './git.ts';
import type { Blob, OpenFile } from './trees.ts';

/** A file that two people changed in the same place, with both texts of each such place. */
export interface Conflict {
  /** As git names it, from the top of the repository. */
  file: string;
  /** Who wrote each, and when: `Ada Fenn, 20 November 2026`. */
  by: { mine: string; theirs: string };
  places: ConflictPlace[];
}

export interface ConflictPlace {
  /** `line 7, field "summary"`, by the lines of the own file. */
  where: string;
  /** Without line end; empty where one side took the lines away. */
  mine: string;
  theirs: string;
}

/** Longer than any line of signs that somebody would write under a heading. */
const MARK = 60;

/** Both sides of a file in a merge that git could not end. `theirs` is the commit that is merged in. */
export async function readConflict(git: Git, { path, stages }: OpenFile, theirs: string): Promise<Conflict> {
  const file = path;
  const [base, mine, other] = await Promise.all([1, 2, 3].map((stage) => textOf(git, stages[stage as 1])));
  const by = { mine: await authorOf(git, 'HEAD', file), theirs: await authorOf(git, theirs, file) };
  if (mine === undefined || other === undefined) {
    const gone = 'The file is taken away.';
    const texts = { mine: mine?.trimEnd() ?? gone, theirs: other?.trimEnd() ?? gone };
    return { file, by, places: [{ where: 'the whole file', ...texts }] };
  }
  if (/[\0\ufffd]/.test(mine + other))
    return {
      file,
      by,
      places: [{ where: 'the whole file', mine: 'A picture or document.', theirs: 'Another one.' }],
    };
  const merged = await mergeTexts(git, base, mine, other);
  return { file, by, places: placesIn(merged, mine) };
}

/** A conflict as somebody reads it, in lines. */
export function conflictWords({ file, by, places }: Conflict): string[] {
  return [
    `${file}: two people changed it.`,
    ...places.flatMap(({ where, mine, theirs }) => [
      `  At ${where}`,
      `    Yours (${by.mine}):`,
      ...indented(mine),
      `    Theirs (${by.theirs}):`,
      ...indented(theirs),
    ]),
  ];
}

/** A longer side is cut: the file has it all. */
const MOST_LINES = 12;

function indented(text: string): string[] {
  if (text === '') return ['      (nothing: the lines are gone)'];
  const lines = text.split('\n');
  const more = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map((line) => `      ${line}`),
    ...(more > 0 ? [`      … and ${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
  ];
}

async function textOf(git: Git, blob: Blob | undefined): Promise<string | undefined> {
  return blob && (await git('cat-file', 'blob', blob.id)).out;
}

/** The three texts as one, by git, in a folder of their own: the editor's files never hold git's marks. */
async function mergeTexts(git: Git, base: string | undefined, mine: string, theirs: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-both-'));
  try {
    const paths = ['mine', 'base', 'theirs'].map((name) => join(folder, name));
    [mine, base ?? '', theirs].forEach((text, index) => {
      // A last line without its end would run into git's mark.
      writeFileSync(paths[index] ?? '', text.endsWith('\n') || text === '' ? text : `${text}\n`);
    });
    // Two files that began apart, as from "npm run new", are the same but for what was filled in: only git's plain
    // style leaves out what both have between two such places.
    const style = base === undefined ? [] : ['--zdiff3'];
    const { out } = await git('merge-file', '-p', '-q', ...style, `--marker-size=${MARK}`, ...paths);
    return out;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function placesIn(merged: string, mine: string): ConflictPlace[] {
  const places: ConflictPlace[] = [];
  const ownLines = mine.split('\n');
  let side: 'both' | 'mine' | 'base' | 'theirs' = 'both';
  let texts = { mine: [] as string[], theirs: [] as string[] };
  // Lines that only they have stand in the merged text too; the own file is searched for what comes next.
  let ownLine = 0;
  for (const line of merged.split('\n')) {
    if (line.startsWith('<'.repeat(MARK))) {
      side = 'mine';
      texts = { mine: [], theirs: [] };
    } else if (side === 'mine' && line.startsWith('|'.repeat(MARK))) side = 'base';
    else if (side !== 'both' && line === '='.repeat(MARK)) side = 'theirs';
    else if (side === 'theirs' && line.startsWith('>'.repeat(MARK))) {
      const [first = ''] = texts.mine;
      const at = texts.mine.length > 0 ? ownLines.indexOf(first, ownLine) : ownLine;
      places.push({
        where: whereIs(ownLines, at < 0 ? ownLine : at),
        mine: texts.mine.join('\n'),
        theirs: texts.theirs.join('\n'),
      });
      ownLine = Math.max(ownLine, at + texts.mine.length);
      side = 'both';
    } else if (side === 'mine' || side === 'theirs') texts[side].push(line);
    else if (side === 'both' && ownLines[ownLine] === line) ownLine += 1;
  }
  return places;
}

/** A line (from 0) in words, with the field it belongs to if it stands in the front matter or in YAML. */
function whereIs(lines: readonly string[], index: number): string {
  const line = `line ${index + 1}`;
  const bodyAt = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  if (index > bodyAt) return `${line}, in the text`;
  for (let at = Math.min(index, lines.length - 1); at >= 0; at -= 1) {
    const field = /^([a-z_]+):/.exec(lines[at] ?? '')?.[1];
    if (field !== undefined) return `${line}, field "${field}"`;
  }
  return line;
}

async function authorOf(git: Git, commit: string, file: string): Promise<string> {
  const { out } = await git('log', '-1', '--format=%an%x00%as', commit, '--', file);
  const [name = '', day = ''] = out.trim().split('\0');
  return isPlainDate(day) ? `${name}, ${formatDate(day)}` : 'somebody';
}
