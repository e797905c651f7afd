import { spawn, type ChildProcess } from 'node:child_process';

/** Where `npm run dev` is, unless somebody says otherwise. */
export const PREVIEW_PORT = 4321;

/**
 * Starts `npm run dev` beside the editing page; whoever starts it ends it. What it says of the content, the forms say
 * as well: only what breaks it reaches the terminal.
 */
export function runPreview(port: number): ChildProcess {
  return spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
