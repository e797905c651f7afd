import { execFile } from 'node:child_process';

/** What git answered. `out` and `err` are its two streams as text; `ok` is false for any exit code but 0. */
export interface GitAnswer {
  ok: boolean;
  out: string;
  err: string;
  /** False when there is no git on this machine. */
  found: boolean;
}

/** Runs git with these arguments; never throws, never through a shell. */
export type Git = (...words: string[]) => Promise<GitAnswer>;

/** After this long (ms) another computer that does not answer counts as out of reach. */
const PATIENCE = 120_000;

/**
 * Git in a folder. Its words are English and its paths unquoted, so that they can be read here; a path is a path and
 * never a pattern; no editor opens; and who commits is what somebody set, never a guess from the machine's name.
 * With `index`, that file is what git takes for the list of files to commit, and the folder's own is left alone.
 */
export function gitIn(folder: string, { index }: { index?: string } = {}): Git {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_EDITOR: 'true' };
  // Started by the editor's button, nobody could answer a question on the terminal.
  if (!process.stdin.isTTY) env['GIT_TERMINAL_PROMPT'] = '0';
  // Set inside a git hook, these would lead to another repository than the folder's.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
    Reflect.deleteProperty(env, name);
  if (index !== undefined) env['GIT_INDEX_FILE'] = index;
  const settings = ['--literal-pathspecs', '-c', 'core.quotepath=off', '-c', 'user.useConfigOnly=true'];
  return (...words) =>
    new Promise((resolve) => {
      execFile(
        'git',
        [...settings, ...words],
        { cwd: folder, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: PATIENCE },
        (error, out, err) => {
          resolve({ ok: error === null, out, err, found: error?.code !== 'ENOENT' });
        },
      );
    });
}

/** Paths from an answer to `-z`. */
export function pathsOf(answer: GitAnswer): string[] {
  return answer.out.split('\0').filter((path) => path !== '');
}
