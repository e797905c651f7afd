import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CODEOWNERS, codeownersText, organisationOf } from '../sources/codeowners.ts';
import { readContent } from '../sources/read-content.ts';
import { councilsOf } from '../sources/report/of-district.ts';

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

  test('with actions of one stated version each, by the host itself', () => {
    const uses = [...new Set(valuesOf(data, 'uses').map(String))];
    for (const one of uses) expect(one).toMatch(/^actions\/[a-z/-]+@v\d+\.\d+\.\d+$/);
    expect(new Set(uses.map((one) => one.replace(/@.*/, ''))).size).toBe(uses.length);
  });

  test('and no text from outside or secret becomes part of a command', () => {
    for (const command of commandsOf(data)) expect(command).not.toMatch(/\$\{\{|set -x|echo .*\$KEY/);
  });
});

test('a pull request is told of what it changes, not of every promise that has long been open', () => {
  const [check] = github;
  const checks = commandsOf(read(check ?? '')).flatMap((text) => text.match(/npm run .*check\b.*/g) ?? []);
  expect(checks).toHaveLength(2);
  for (const one of checks) expect(one).toContain('-- --since "$BASE"');
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
  const districts = readContent('content')
    .content.entries.filter(({ collection }) => collection === 'districts')
    .map((entry) => ({ id: entry.id, councils: councilsOf(entry) }));

  test('is what "npm run codeowners" would write', () => {
    expect(text).toBe(codeownersText(districts, organisationOf(text) ?? ''));
  });

  test('a council of two districts belongs to neither, and the list of names to nobody', () => {
    const owned = codeownersText(
      [
        { id: 'a', councils: ['own', 'both'] },
        { id: 'b', councils: ['both'] },
      ],
      'force',
    ).split('\n');
    expect(owned.filter((line) => line.includes('councils'))).toEqual([
      '/content/councils/own.yaml @force/a',
    ]);
    // The last line that fits a file counts, and a path without a name has no owner.
    expect(owned.filter((line) => line !== '').at(-1)).toBe('/content/identity.lock');
    expect(existsSync('content/identity.lock')).toBe(true);
  });

  test.each(districts)('$id has lines of its own, and its files are there', ({ id, councils }) => {
    const paths = text
      .split('\n')
      .flatMap((line) => (line.endsWith(`/${id}`) ? [line.split(' ')[0] ?? ''] : []));
    expect(paths).toHaveLength(5 + councils.length);
    for (const path of paths.filter((one) => !one.includes('/media/')))
      expect(existsSync(`.${path}`), path).toBe(true);
  });
});
