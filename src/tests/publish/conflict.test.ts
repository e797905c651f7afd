import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Clone } from './two-clones.ts';
import { BODY, REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';

const PATH = `content/${REPORT}`;

freshForEachTest();

/** Ben publishes three bikes and ten evenings; Ada four bikes and eleven. */
async function disagree(): Promise<void> {
  ben.edit(REPORT, SUMMARY, 'Three bikes are gone.');
  ben.edit(REPORT, BODY, 'We walked it on ten evenings.');
  ada.edit(REPORT, SUMMARY, 'Four bikes are gone.');
  ada.edit(REPORT, BODY, 'We walked it on eleven evenings.');
  expect(await ben.publish()).toMatchObject({ state: 'sent' });
}

describe('two people changed the same lines', () => {
  test('both texts are shown, with who wrote them and where, and how to choose', async () => {
    await disagree();
    const { state, conflicts, words } = await ada.publish();
    expect(state).toBe('conflict');
    const [name, day] = conflicts?.[0]?.by.mine.split(', ') ?? [];
    expect(name).toBe('Ada Fenn');
    expect(day).toMatch(/^\d{1,2} \w+ \d{4}$/);
    expect(conflicts).toEqual([
      {
        file: PATH,
        by: { mine: `Ada Fenn, ${day ?? ''}`, theirs: `Ben Sluice, ${day ?? ''}` },
        places: [
          {
            where: 'line 4, field "summary"',
            mine: 'summary: Four bikes are gone. Speeding in Eel Pie Lane is not solved.',
            theirs: 'summary: Three bikes are gone. Speeding in Eel Pie Lane is not solved.',
          },
          {
            where: 'line 24, in the text',
            mine: 'We walked it on eleven evenings.',
            theirs: 'We walked it on ten evenings.',
          },
        ],
      },
    ]);
    const said = words.join('\n');
    expect(said).toContain(`Yours (Ada Fenn, ${day ?? ''}):\n      summary: Four bikes`);
    expect(said).toContain(`To let yours count:    npm run publish -- --mine ${PATH}`);
  });

  test('neither is lost: no mark of git in a file, nothing half done, one’s own commit and theirs as they were', async () => {
    await disagree();
    const own = ada.read(REPORT);
    await ada.publish();
    expect(ada.read(REPORT)).toBe(own);
    expect(ada.status()).toBe('');
    expect(ada.git('log', '-1', '--format=%s').trim()).toBe('Report changed: Marshby, October 2026');
    expect(both.fresh().read(REPORT)).toContain('Three bikes');
    expect(await ada.publish()).toMatchObject({ state: 'conflict' });
  });

  test.each([
    ['mine', 'Four bikes', 'eleven'],
    ['theirs', 'Three bikes', 'ten'],
  ] as const)('"--%s" ends it, and the other text stays in the history', async (side, bikes, evenings) => {
    await disagree();
    await ada.publish();
    expect(await ada.publish({ [side]: [PATH] })).toMatchObject({ state: 'sent' });
    const fresh = both.fresh();
    expect(fresh.read(REPORT)).toContain(bikes);
    expect(fresh.read(REPORT)).toContain(evenings);
    const history = fresh.git('log', '--full-history', '-p', '--format=', '--', PATH);
    for (const words of ['Three bikes', 'Four bikes']) expect(history).toContain(words);
  });

  test('parts of both are written into one’s own file, which then counts', async () => {
    await disagree();
    await ada.publish();
    ada.edit(REPORT, 'We walked it on eleven evenings.', 'We walked it on ten or eleven evenings.');
    expect(await ada.publish({ mine: [REPORT] })).toMatchObject({ state: 'sent' });
    expect(both.fresh().read(REPORT)).toContain('ten or eleven');
  });

  test('what only one of them changed in the same file is joined without a question', async () => {
    ben.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    ada.edit(REPORT, BODY, 'We walked it on eleven evenings.');
    await ben.publish();
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(ada.read(REPORT)).toMatch(/Three bikes[^]*eleven/);
  });
});

describe('one changed a file that the other took away', () => {
  const NEWS = 'news/2026-11-02-neighbourhood-week.md';
  beforeEach(async () => {
    rmSync(join(ben.content, NEWS));
    await ben.publish();
    ada.edit(NEWS, 'title: ', 'title: Soon, ');
  });

  test('both are shown', async () => {
    const { state, conflicts } = await ada.publish();
    expect([state, conflicts?.[0]?.places[0]?.where, conflicts?.[0]?.places[0]?.theirs]).toEqual([
      'conflict',
      'the whole file',
      'The file is taken away.',
    ]);
    expect(ada.read(NEWS)).toContain('Soon, ');
  });

  test.each([
    ['mine', true],
    ['theirs', false],
  ] as const)('and "--%s" counts', async (side, stays) => {
    expect(await ada.publish({ [side]: [NEWS] })).toMatchObject({ state: 'sent' });
    expect(both.fresh().read(NEWS) !== undefined).toBe(stays);
  });
});

test('a file with a blank and quotation marks in its name is named so that it can be typed', async () => {
  const notes = 'media/marshby/my notes/README.md';
  for (const clone of [ada, ben]) clone.write(notes, `${clone.root}\n`);
  await ben.publish();
  const { words } = await ada.publish();
  expect(words.join('\n')).toContain(`--mine "content/${notes}"`);
  expect(await ada.publish({ mine: [`content/${notes}`] })).toMatchObject({ state: 'sent' });
});

test('lines of signs in a text are not taken for git’s marks', async () => {
  ada.edit(REPORT, BODY, '=======\n\nFour.');
  ben.edit(REPORT, BODY, '<<<<<<< three\n\nThree.');
  await ben.publish();
  const { conflicts } = await ada.publish();
  expect(conflicts?.[0]?.places.map(({ mine, theirs }) => [mine, theirs])).toEqual([
    ['=======\n\nFour.', '<<<<<<< three\n\nThree.'],
  ]);
});

test('of one file that two people began apart only the lines that differ are shown, and not more than twelve', async () => {
  const NEWS = 'news/2026-11-02-neighbourhood-week.md';
  const NEW = 'news/2026-11-02-bikes.md';
  const evenings = Array.from({ length: 20 }, (_, index) => `Evening ${index + 1}.`);
  const begin = (clone: Clone, title: string, body: readonly string[]): void => {
    const text = (clone.read(NEWS) ?? '').replace(/title: .*/, `title: ${title}`);
    clone.write(NEW, `${text}\n${body.join('\n\n')}\n`);
  };
  begin(ben, 'Three bikes', ['Evening.']);
  begin(ada, 'Four bikes', evenings);
  const outcomes = [await ben.publish(), await ada.publish()];
  expect(outcomes.map(({ state }) => state)).toEqual(['sent', 'conflict']);
  const { conflicts, words } = outcomes[1] ?? {};
  expect(conflicts?.[0]?.places.map(({ where, theirs }) => [where, theirs])).toEqual([
    [expect.stringMatching(/field "title"$/), 'title: Three bikes'],
    [expect.stringMatching(/, in the text$/), 'Evening.'],
  ]);
  expect(words?.join('\n').match(/Evening \d/g)).toHaveLength(6);
  expect(words).toContain('      … and 27 more lines');
});

test('this project’s own repository was not touched', () => {
  expect(readFileSync('package.json', 'utf8')).toContain('"name": "openbeat"');
  expect(both.folder.startsWith(process.cwd())).toBe(false);
});
