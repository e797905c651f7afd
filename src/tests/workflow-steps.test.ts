import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  if?: string;
  needs?: string | string[];
  script?: string[];
  steps: { id?: string; if?: string; name?: string; uses?: string; run?: string; with?: { key?: string } }[];
}

const PUBLISH = ['.github/workflows/publish.yml', 'docs/workflows/forgejo.yml'];
const COMMENT = ['.github/workflows/check.yml', 'docs/workflows/forgejo.yml'];
const GITLAB = 'docs/workflows/gitlab-ci.yml';

function jobsOf(file: string): Record<string, Job> {
  return (parse(readFileSync(file, 'utf8')) as { jobs: Record<string, Job> }).jobs;
}

function gitlabJob(name: string): Job {
  return (parse(readFileSync(GITLAB, 'utf8')) as Record<string, Job | undefined>)[name] ?? { steps: [] };
}

/** What is typed to give the code its fingerprint. */
const fingerprint = /^\s*(code=.*)$/m;

describe('code goes out only after its own tests were green', () => {
  test.each(PUBLISH)('%s', (file) => {
    const jobs = jobsOf(file);
    const steps = jobs['test']?.steps ?? [];
    const [restored, ran, kept] = [
      steps.find(({ uses }) => uses?.includes('cache/restore')),
      steps.find(({ run }) => run?.includes('npm test')),
      steps.find(({ uses }) => uses?.includes('cache/save')),
    ];
    const key = '${{ steps.code.outputs.key }}';
    expect([restored?.id, restored?.with?.key, kept?.with?.key]).toEqual(['tested', key, key]);
    expect(ran?.if).toBe("steps.tested.outputs.cache-hit != 'true'");
    // A step with no word of always() or failure() runs only if those before it went well.
    expect(kept?.if).toMatch(/^steps\.tested\.outputs\.cache-hit != 'true'/);
    expect(kept?.if).not.toMatch(/always|failure|cancelled/);
    expect(steps.indexOf(ran ?? { name: 'none' })).toBeLessThan(steps.indexOf(kept ?? { name: 'none' }));
    const builds = Object.values(jobs).filter(({ steps: all }) =>
      all.some(({ run }) => run?.includes('npm run build')),
    );
    expect(builds).toHaveLength(1);
    for (const job of builds) {
      expect([job.needs].flat()).toContain('test');
      expect(job.if ?? '').not.toMatch(/always|failure|cancelled/);
    }
    expect(readFileSync(file, 'utf8')).not.toContain('event.before');
  });

  test('GitLab: no rule lets the tests out, and only what passed is written down', () => {
    const job = gitlabJob('test');
    expect(job).not.toHaveProperty('rules');
    const [typed = ''] = job.script ?? [];
    expect(typed.indexOf('npm test')).toBeGreaterThan(0);
    expect(typed.indexOf('> ".tested/$code"')).toBeGreaterThan(typed.indexOf('npm test'));
  });
});

test('the fingerprint of the code changes with any file but content, and is the same for all hosts', () => {
  const texts = [
    ...PUBLISH.map((file) => jobsOf(file)['test']?.steps.find(({ id }) => id === 'code')?.run ?? ''),
    gitlabJob('test').script?.[0] ?? '',
  ];
  const [typed = '', ...others] = texts.map((text) => fingerprint.exec(text)?.[1] ?? '');
  expect(others).toEqual([typed, typed]);
  const root = mkdtempSync(join(tmpdir(), 'openbeat-code-'));
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@force.example', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  const after = (file: string): string => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), String(Math.random()));
    git('add', '-A');
    git('commit', '-qm', file);
    const { stdout } = spawnSync('sh', ['-ec', `${typed}\necho "$code"`], { cwd: root, encoding: 'utf8' });
    return stdout.trim();
  };
  git('init', '-q');
  const first = after('src/content.config.ts');
  expect(first).toMatch(/^[0-9a-f]{40,}$/);
  expect(after('content/reports/marshby/2026-10.md')).toBe(first);
  const all = ['content-texts.ts', 'src/content/a.ts', 'package-lock.json', '.github/workflows/a.yml'].map(
    after,
  );
  expect(new Set([first, ...all]).size).toBe(5);
  expect(after('content/force.yaml')).toBe(all.at(-1));
  rmSync(root, { recursive: true });
});

describe.each(COMMENT)('the comment of %s', (file) => {
  const run = jobsOf(file)['comment']?.steps.find(({ name }) => name?.startsWith('One comment'))?.run ?? '';
  const MARK = '<!-- openbeat: what the check says -->';
  let comments: { id: number; body: string }[];
  let asked: string[];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      asked.push(`${request.method ?? ''} ${pathname} ${request.headers.authorization ?? ''}`);
      const from = (Number(searchParams.get('page') ?? 1) - 1) * 100;
      if (request.method === 'GET') {
        response.end(JSON.stringify(comments.slice(from, from + 100)));
        return;
      }
      const { body } = JSON.parse(Buffer.concat(parts).toString()) as { body: string };
      const id = Number(/comments\/(\d+)$/.exec(pathname)?.[1] ?? comments.length + 1);
      comments = [...comments.filter((one) => one.id !== id), { id, body }].sort((a, b) => a.id - b.id);
      response.end('{}');
    });
  });
  beforeEach(async () => {
    comments = [];
    asked = [];
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  function comment(report: string): Promise<unknown> {
    const { port } = server.address() as AddressInfo;
    const env = {
      API: `http://localhost:${port}/api/v1`,
      REPO: 'force/site',
      NUMBER: '7',
      TOKEN: 't0',
      REPORT: report,
    };
    return runShell(run, { ...process.env, ...env });
  }

  test('is written once, then kept up to date, with the report as it is', async () => {
    await comment('Error: `$(rm)` & <!-- x -->\n\n1 error in 1 file.\n');
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toBe(
      `${MARK}\nWhat the check says of this change:\n\n    Error: \`$(rm)\` & <!-- x -->\n    \n    1 error in 1 file.\n`,
    );
    await comment('The content is right.\n');
    expect(comments.map(({ id }) => id)).toEqual([1]);
    expect(comments[0]?.body).toContain('The content is right.');
    const path = '/api/v1/repos/force/site/issues';
    expect(asked).toEqual([
      `GET ${path}/7/comments token t0`,
      `POST ${path}/7/comments token t0`,
      `GET ${path}/7/comments token t0`,
      `PATCH ${path}/comments/1 token t0`,
    ]);
  });

  test('never takes the place of another’s, and is found behind a hundred of them', async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({ id: index + 1, body: `Another. ${MARK}` }));
    comments = [...others];
    await comment('One.');
    await comment('Two.');
    expect(comments.slice(0, 120)).toEqual(others);
    expect(comments.slice(120).map(({ body }) => body)).toEqual([expect.stringContaining('    Two.')]);
  });
});

/** @throws what was said, if it did not go well */
function runShell(typed: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('sh', ['-ec', typed], { env }, (error) =>
      error ? reject(new Error(error.message)) : resolve(),
    );
  });
}
