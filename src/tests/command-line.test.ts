import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

function run(script: string, ...typed: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...typed], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const scripts = globSync('scripts/*.ts').sort();

describe('what is typed wrongly is told in one sentence', () => {
  test('there are commands to try', () => expect(scripts).toContain('scripts/check.ts'));

  test.each(scripts)('an unknown option of %s', (script) => {
    const { status, said } = run(script, '--bogus');
    expect(said).toMatch(/^Unknown option '--bogus': the command is (?:npm|node) [^\n]+\.\n$/);
    expect(status).toBe(1);
  });

  test.each([
    ['scripts/check.ts', ['everything'], "Unexpected argument 'everything': the command is "],
    [
      'scripts/check.ts',
      ['--format', 'xml'],
      '"xml" is no --format, which is text or github or gitlab or json: the command is ',
    ],
    ['scripts/check.ts', ['--only', 'thurock'], 'There is no district "thurock". Did you mean "thurrock"?'],
    [
      'scripts/check.ts',
      ['--since', 'no-such-branch'],
      'What changed since "no-such-branch" cannot be told: git finds no common past with it from here.',
    ],
    ['scripts/print.ts', [], 'Name one district: the command is '],
    ['scripts/build.ts', ['--out'], "Option '--out <value>' argument missing: the command is "],
    ['scripts/start.ts', ['--port', 'abc'], '"abc" is not the number of a port: the command is '],
    ['scripts/start.ts', ['--port', '70000'], '"70000" is not the number of a port: the command is '],
    ['scripts/dev.ts', ['--port', '4321x'], '"4321x" is not the number of a port: the command is '],
  ])('%s %j', (script, typed, words) => {
    const { status, said } = run(script, ...typed);
    expect(said.startsWith(words)).toBe(true);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});
