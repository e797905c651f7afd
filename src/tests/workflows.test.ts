import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CODEOWNERS, codeownersText, organisationOf } from '../sources/codeowners.ts';

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const github = globSync('.github/workflows/*.yml').sort();
const files = [...github, ...globSync('docs/workflows/*.yml').sort()];

/** All values of one key, wherever it stands. */
function valuesOf(data: unknown, key: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  const entries: [string, unknown][] = Object.entries(data);
  return entries.flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)]);
}

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

/** What a workflow types into a shell, each step in one text. */
function commandsOf(data: unknown): string[] {
  return [...valuesOf(data, 'run'), ...valuesOf(data, 'script').flat()].map(String);
}

test('there are workflows for GitHub, GitLab and Forgejo', () => expect(files).toHaveLength(4));

describe.each(files)('%s', (file) => {
  const data = read(file);

  test('checks, builds or tests with commands that there are', () => {
    const named = commandsOf(data).flatMap((text) =>
      [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start))/g)].map(
        ([, run, own]) => run ?? own ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('on a Node that the project runs on', () => {
    const images = valuesOf(data, 'image').filter((image) => typeof image === 'string');
    const versions = [
      ...valuesOf(data, 'node-version'),
      ...images.map((image) => image.replace('node:', '')),
    ].map(Number);
    expect(versions.length).toBeGreaterThan(0);
    expect(
      versions.filter((version) => version < Number(/\d+/.exec(engines.node)?.[0]) || version !== 24),
    ).toEqual([]);
  });

  test('with actions of a stated version by the host itself', () => {
    for (const uses of valuesOf(data, 'uses')) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  test('and no text from outside or secret becomes part of a command', () => {
    for (const command of commandsOf(data)) expect(command).not.toMatch(/\$\{\{|set -x|echo .*\$KEY/);
  });
});

test.each(github)('%s may only read, but for what one job says of itself', (file) => {
  const { permissions, jobs } = read(file) as {
    permissions: unknown;
    jobs: Record<string, { permissions?: object }>;
  };
  expect(permissions).toEqual({ contents: 'read' });
  const more = Object.entries(jobs).flatMap(([name, job]) =>
    job.permissions ? [[name, job.permissions]] : [],
  );
  expect(Object.fromEntries(more)).toEqual(
    file.endsWith('check.yml')
      ? { comment: { 'pull-requests': 'write' } }
      : { pages: { pages: 'write', 'id-token': 'write' } },
  );
});

test.each(files.filter((file) => /publish|forgejo/.test(file)))(
  '%s runs on merge and every night',
  (file) => {
    const { on } = read(file) as { on: { push: unknown } };
    expect(on.push).toEqual({ branches: ['main'] });
    // A minute, an hour, and every day of every month and week.
    expect(valuesOf(on, 'cron')).toEqual([expect.stringMatching(/^\d{1,2} \d{1,2} \* \* \*$/)]);
  },
);

describe('who reviews what', () => {
  const text = readFileSync(CODEOWNERS, 'utf8');
  const districts = globSync('content/districts/*.md')
    .map((file) => file.replace(/^.*[\\/]|\.md$/g, ''))
    .sort();

  test('is what "npm run codeowners" would write', () => {
    expect(text).toBe(codeownersText(districts, organisationOf(text) ?? ''));
  });

  test.each(districts)('%s has lines of its own, and its files are there', (district) => {
    const paths = text
      .split('\n')
      .flatMap((line) => (line.endsWith(`/${district}`) ? [line.split(' ')[0] ?? ''] : []));
    expect(paths).toHaveLength(5);
    for (const path of paths.filter((one) => !one.includes('/media/')))
      expect(existsSync(`.${path}`), path).toBe(true);
  });
});
