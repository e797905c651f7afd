import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rings a ring may import, beside itself (src/README.md draws them). Tests may import anything. */
const arrows: Record<string, readonly string[]> = {
  domain: [],
  views: ['domain'],
  formats: ['domain'],
  sources: ['formats', 'domain'],
  hosting: ['domain'],
  client: ['domain'],
  editor: [],
  components: ['views', 'domain', 'client', 'styles'],
  layouts: ['components', 'views', 'domain', 'client', 'styles'],
  pages: ['layouts', 'components', 'views', 'formats', 'sources', 'domain'],
  'content.config.ts': ['domain', 'sources'],
  scripts: ['sources', 'formats', 'hosting', 'tests'],
};

/** Packages that a ring may use; a ring that is not named may use any. None of these runs on Node alone. */
const packages: Record<string, RegExp> = {
  domain: /^zod$/,
  views: /^$/,
  formats: /^(?!node:|astro|zod)/,
  client: /^govuk-frontend(\/|$)/,
  editor: /^@sveltia\/cms$/,
  components: /^astro\/types$/,
  layouts: /^astro\/types$/,
};

interface Source {
  file: string;
  text: string;
  ring: string;
  imports: string[];
}

const all = globSync('{src,scripts}/**/*.{ts,mjs,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const code: Source[] = all
  .filter((file) => !file.startsWith('src/tests/') && !file.endsWith('.test.ts'))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, ring: ringOf(file), imports: importsOf(file, text) };
  });

function ringOf(path: string): string {
  const [top = '', ring = ''] = path.split('/');
  return top === 'src' ? ring : top;
}

/** What a file imports: paths from the project's root, and packages as they are named. */
function importsOf(file: string, text: string): string[] {
  const statements = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(statements)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((path) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path));
}

function isFile(path: string): boolean {
  return path.startsWith('src/') || path.startsWith('scripts/');
}

/** Everything that a file pulls in, itself not included. */
function reachOf(file: string, seen = new Set<string>()): Set<string> {
  for (const path of code.find((source) => source.file === file)?.imports ?? []) {
    if (seen.has(path)) continue;
    seen.add(path);
    reachOf(path, seen);
  }
  return seen;
}

test('there is code to look at, and its imports are seen', () => {
  expect(new Set(code.map(({ ring }) => ring))).toEqual(new Set(Object.keys(arrows)));
  expect(code.find(({ file }) => file === 'src/domain/team.ts')?.imports).toContain('src/domain/account.ts');
  expect(importsOf('src/a.astro', "---\nimport {\n  a,\n} from '../b.ts';\n---")).toEqual(['b.ts']);
  expect(importsOf('src/a.astro', "<script>\n  import './b.ts';\n</script>")).toEqual(['src/b.ts']);
});

describe('arrows point inwards', () => {
  test.each(code)('$file', ({ ring, imports }) => {
    const rings = imports.filter(isFile).map(ringOf);
    expect([...new Set(rings)].filter((to) => to !== ring && !arrows[ring]?.includes(to))).toEqual([]);
    const allowed = packages[ring];
    if (allowed) expect(imports.filter((path) => !isFile(path) && !allowed.test(path))).toEqual([]);
  });

  test('what runs in the browser does not bring the schemas along', () => {
    for (const { file } of code.filter(({ ring }) => ring === 'client'))
      expect([file, [...reachOf(file)].includes('zod')]).toEqual([file, false]);
  });
});

describe('the same input gives the same bytes', () => {
  const hidden =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\b|\bMath\.random\b|\bcrypto\b|\.toLocale|\.localeCompare\b|\bIntl\.\w+\((?![^)]*timeZone)/;
  const pure = ['domain', 'views', 'formats', 'components', 'layouts'];
  test.each(code.filter(({ ring }) => pure.includes(ring)))('$file', ({ text }) => {
    expect(hidden.exec(text)?.[0]).toBeUndefined();
  });
  test.each(['new Date()', 'Date.now()', 'process.env', "new Intl.DateTimeFormat('en-GB')"])(
    '%s would be found',
    (words) => expect(hidden.test(words)).toBe(true),
  );
});

describe('files are small, and called like the others', () => {
  /** Lines at most. A table of a test is read row by row and may be longer. */
  const limits = { astro: 120, scripts: 60, test: 250, ts: 150 };
  const names = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.(?:ts|mjs)|[A-Z][A-Za-z0-9]*\.astro)$/;
  test.each(all.filter((file) => !file.includes('/fixtures/')))('%s', (file) => {
    const kind = file.endsWith('.astro')
      ? 'astro'
      : file.startsWith('scripts/')
        ? 'scripts'
        : file.endsWith('.test.ts')
          ? 'test'
          : 'ts';
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(limits[kind]);
    expect(text).not.toMatch(/^export (?:\*|\{[^}]*\}|type \{[^}]*\})\s*from\b/m);
    // Routes are named by their address.
    const isNamed = file.startsWith('src/pages/') || ['src/content.config.ts', 'src/env.d.ts'].includes(file);
    if (!isNamed) expect(posix.basename(file)).toMatch(names);
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.ts$)/);
  });
});
