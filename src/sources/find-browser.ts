import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The usual names of Chromium and Chrome on a PATH, then the usual places where a PATH has none. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/**
 * The browser to test and to print with: `CHROME_PATH`, else one of the usual names. On Debian as root a missing one is installed.
 * @throws Error whose message says in one sentence how to get one
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(
      `CHROME_PATH names ${named}, which is no program that can be run: let it name Chromium or Chrome.`,
    );
  }
  return find() ?? installOnDebian();
}

/** What Chromium must be told on this machine: as root it runs only without its sandbox. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(
    isExecutable,
  );
}

function installOnDebian(): string {
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium, which is missing (apt-get install chromium)…');
    const command = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env });
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'This needs Chromium or Chrome: install one ("sudo apt-get install chromium" on Debian), ' +
      'or let CHROME_PATH name the one you have.',
  );
}

/** Debian itself: its relatives hand out another kind of package under the same name. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
