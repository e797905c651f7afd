import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A folder with the set-up step, a lockfile and an npm that only writes down what it was asked to do. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-commands-'));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'bin'));
  cpSync('scripts/setup.mjs', join(root, 'scripts', 'setup.mjs'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  npmThat('mkdir -p node_modules; echo "$*" >> asked');
});
afterEach(() => rmSync(root, { recursive: true }));

test('npm turns no wheel, which would stay behind the last line of a command', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^progress=false$/m);
});

describe('the set-up step', () => {
  test('installs on a fresh clone, and then never again', () => {
    expect(setUp().status).toBe(0);
    expect(setUp()).toMatchObject({ status: 0, output: '' });
    expect(asked()).toEqual(['ci']);
  });

  test('installs again when the lockfile has changed', () => {
    setUp();
    writeFileSync(join(root, 'package-lock.json'), '{ }');
    setUp();
    setUp();
    expect(asked()).toEqual(['ci', 'ci']);
  });

  test('installs again after an installation that failed', () => {
    npmThat('mkdir -p node_modules; exit 1');
    expect(setUp()).toMatchObject({ status: 1 });
    npmThat('echo "$*" >> asked');
    expect(setUp().status).toBe(0);
    expect(asked()).toEqual(['ci']);
  });

  test.each([
    ['18.20.8', 'linux', 'x64', 'Node 20.17 or newer'],
    ['20.16.0', 'linux', 'x64', 'Node 20.17 or newer'],
    ['20.19.0', 'darwin', 'arm64', 'Node 22.12 or newer'],
    ['22.11.0', 'linux', 'arm64', 'Node 22.12 or newer'],
  ])('refuses Node %s on %s %s in one sentence', (node, platform, arch, sentence) => {
    const { status, output } = setUp({ node, platform, arch });
    expect(status).toBe(1);
    expect(output).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(asked()).toEqual([]);
  });

  test.each([
    ['20.17.0', 'linux', 'x64'],
    ['22.12.0', 'darwin', 'arm64'],
    ['24.0.0', 'linux', 'arm64'],
  ])('accepts Node %s on %s %s', (node, platform, arch) => {
    expect(setUp({ node, platform, arch }).status).toBe(0);
  });

  test('refuses npm 10 and says how to get npm 11', () => {
    const { status, output } = setUp({ npm: '10.9.2' });
    expect(status).toBe(1);
    expect(output).toContain('npm install --global npm@11');
  });
});

test('after the set-up step no command runs "node" again in the same shell, which remembers the old one', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).filter((line) => line.includes('setup.mjs'));
  expect(commands.length).toBeGreaterThan(4);
  for (const line of commands)
    expect(line).toMatch(/^node scripts\/setup\.mjs && npm run --silent step:[\w:]+ --$/);
});

interface Machine {
  node?: string;
  platform?: string;
  arch?: string;
  npm?: string;
}

/** Runs the set-up step, which takes the machine for the given one. */
function setUp(machine: Machine = {}): { status: number | null; output: string } {
  const { npm = '11.4.0', node = '24.1.0', platform = 'linux', arch = 'x64' } = machine;
  const disguise = `
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } });
    Object.defineProperty(process, 'platform', { value: '${platform}' });
    Object.defineProperty(process, 'arch', { value: '${arch}' });`;
  const hidden = `data:text/javascript,${encodeURIComponent(disguise)}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hidden, 'scripts/setup.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter),
      npm_config_user_agent: `npm/${npm} node/v${node}`,
    },
  });
  return { status, output: stdout + stderr };
}

function npmThat(does: string): void {
  writeFileSync(join(root, 'bin', 'npm'), `#!/bin/sh\n${does}\n`, { mode: 0o755 });
}

function asked(): string[] {
  const file = join(root, 'asked');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
