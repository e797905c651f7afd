import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { styleText } from 'node:util';
import { findBrowser } from '../sources/find-browser.ts';

/** What a whole run counted; each of types, lint, format and build counts as one. */
export interface Totals {
  passed: number;
  failed: number;
  /** Vitest tests that did not run; the suite has none, so one is a fault. */
  skipped: number;
}

const RESULTS = '.build/test/results.json';

/** The order of `npm test`: the quick judges together, then the site, then every test in one run of Vitest. */
export async function runAll(): Promise<Totals> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['CHROME_PATH'] = findBrowser();
  const judged = await Promise.all([
    runStep('Types', 'astro check --minimumFailingSeverity hint'),
    runStep('Lint', 'eslint --max-warnings 0 .'),
    runStep('Format', 'prettier --check --log-level warn .'),
  ]);
  const built = await runStep('Build', 'node scripts/build.ts', 'inherit');
  process.env['OPENBEAT_BUILT'] = '1';
  const tested = await runVitest(built ? [] : ['unit', 'publish']);
  const steps = [...judged, built];
  return {
    passed: tested.passed + steps.filter(Boolean).length,
    failed: tested.failed + steps.filter((passed) => !passed).length,
    skipped: tested.skipped,
  };
}

/** Runs a command; a quiet one's words are printed only when it fails. */
async function runStep(name: string, command: string, shown: 'pipe' | 'inherit' = 'pipe'): Promise<boolean> {
  const started = performance.now();
  const { status, output } = await run(command, shown);
  const words = `${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (status === 0) console.log(`${styleText('green', '✓')} ${words}`);
  else console.log(`${styleText('red', '✗')} ${words}: "${command}" ended with ${status}\n${output}`);
  return status === 0;
}

/** Runs the named projects of `vitest.config.ts`, all when none is named. */
async function runVitest(projects: string[]): Promise<Totals> {
  rmSync(RESULTS, { force: true });
  mkdirSync('.build/test', { recursive: true });
  const only = projects.map((name) => ` --project ${name}`).join('');
  const { status } = await run(
    `vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}${only}`,
    'inherit',
  );
  const { passed, failed, skipped } = readResults();
  // A test file that cannot even be loaded has no failed test in it, and a run without tests proves nothing.
  const fellOver = (status !== 0 || passed === 0) && failed === 0;
  return { passed, failed: failed + (fellOver ? 1 : 0), skipped };
}

function readResults(): Totals {
  try {
    const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, number>;
    return {
      passed: results['numPassedTests'] ?? 0,
      failed: results['numFailedTests'] ?? 0,
      skipped: (results['numPendingTests'] ?? 0) + (results['numTodoTests'] ?? 0),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs a command line with the project's own tools on the PATH, which npm has put there. */
function run(command: string, output: 'pipe' | 'inherit'): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', output, output] });
    let text = '';
    child.stdout?.on('data', (piece: Buffer) => (text += piece.toString()));
    child.stderr?.on('data', (piece: Buffer) => (text += piece.toString()));
    child.on('close', (status) => resolve({ status: status ?? 1, output: text }));
  });
}
