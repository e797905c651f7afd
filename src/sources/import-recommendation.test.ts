import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importRecommendation } from './import-recommendation.ts';
import { readContent } from './read-content.ts';

const LOG = `404 Page not found

Roads policing
Fewer officers watch the roads: "never" again # they say.

Recommendation 7

By March 2021, all forces should count their roads officers.

[on]1st April 2020 [status]awaiting-review[/status][/on]
[on]40th May 2020 [comment]We counted.[/comment][/on]
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(join(folder, 'log.txt'), LOG);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (name?: string) => importRecommendation(join(folder, 'log.txt'), join(folder, 'content'), name);

test('writes a file that the reader and the schema take, with what was not read as comments', () => {
  const { file, toFill, unread } = run();
  expect(file).toBe('recommendations/roads-policing-recommendation-7.yaml');
  expect(toFill).toContain('body');
  expect(unread.map(({ line }) => line)).toEqual([1, 11]);
  expect(readFileSync(join(folder, 'content', file ?? ''), 'utf8')).toMatchInlineSnapshot(`
    "title: Roads policing, recommendation 7
    body: Not given in the log
    number: "7"
    theme: Roads policing
    addressed_to: All forces
    text: By March 2021, all forces should count their roads officers.
    background: 'Fewer officers watch the roads: "never" again # they say.'
    deadline: 2021-03
    history:
      - on: 2020-04-01
        by: inspector
        status: awaiting-review
    source:
      name: Imported from log.txt

    # Not read from the log, kept so that nothing is lost:
    # Line 1: It stands above the theme and belongs to neither theme nor background.
    #   404 Page not found
    # Line 11: "40th May 2020" is not a day such as "22nd March 2018".
    #   [on]40th May 2020 [comment]We counted.[/comment][/on]
    "
  `);
  const { content, problems } = readContent(join(folder, 'content'));
  expect(problems).toEqual([]);
  expect(content.entries.map(({ collection, id }) => [collection, id])).toEqual([
    ['recommendations', 'roads-policing-recommendation-7'],
  ]);
});

test('never replaces a file', () => {
  const { file } = run();
  writeFileSync(join(folder, 'content', file ?? ''), 'mine');
  expect(run().refused).toEqual([expect.stringContaining('is there already')]);
  expect(readFileSync(join(folder, 'content', file ?? ''), 'utf8')).toBe('mine');
  expect(run('second-try').file).toBe('recommendations/second-try.yaml');
});

test.each([
  ['a file that is no log', 'Dear all,\nsee you soon.\n', 'has no heading'],
  ['a log without entries', 'Recommendation 2\n\nAll forces should listen.\n', 'has no heading'],
  [
    'a log of two, one after the other',
    `${LOG}\nRecommendation 8\n\n[on]1st May 2020 [status]closed[/status][/on]\n`,
    'more than one recommendation',
  ],
  [
    'a log of two above the same entries',
    LOG.replace('[on]1st', 'Recommendation 8\n\n[on]1st'),
    'more than one recommendation',
  ],
])('%s is refused and nothing is written', (_what, text, why) => {
  writeFileSync(join(folder, 'log.txt'), text);
  const result = run();
  expect(result.file).toBeUndefined();
  expect(result.refused).toEqual([expect.stringContaining(why)]);
});

test('a name that is not there is said in one sentence', () => {
  expect(importRecommendation(join(folder, 'none.txt'), folder).refused).toEqual([
    expect.stringContaining('There is no file'),
  ]);
});

test.each(['../mine', 'Two Words', ''])('"%s" is refused as a name, and nothing is written', (name) => {
  expect(run(name).refused).toEqual([expect.stringContaining('cannot be the name of a file')]);
  expect(readdirSync(folder)).toEqual(['log.txt']);
});

test('a folder is no log', () => {
  expect(importRecommendation(folder, folder).refused).toEqual([expect.stringContaining('is no file')]);
});

test('a mark at the beginning that some editors write does not hide the heading', () => {
  writeFileSync(join(folder, 'log.txt'), `\uFEFF${LOG.slice(LOG.indexOf('Recommendation 7'))}`);
  expect(run().file).toBe('recommendations/recommendation-7.yaml');
});
