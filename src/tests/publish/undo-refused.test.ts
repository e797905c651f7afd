import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEETING, NEW_MEETING, REPORT, SUMMARY, ada, both, freshForEachTest } from './two-people.ts';

const NEWS = 'news/2026-11-02-bikes.md';

freshForEachTest();

async function publish(write: () => void): Promise<void> {
  write();
  expect(await ada.publish()).toMatchObject({ state: 'sent' });
}

/** Asks to take one back that cannot be: nobody is asked, nothing is changed, nothing stays lying about. */
async function refusal(which?: string): Promise<string> {
  ada.shown = [];
  const before = ada.git('rev-parse', 'HEAD');
  const { state, words } = await ada.undo(true, which);
  expect([state, ada.shown, ada.status(), ada.git('rev-parse', 'HEAD')]).toEqual(['refused', [], '', before]);
  expect(ada.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(ada.root, '.git/REVERT_HEAD'))).toBe(false);
  return words.join('\n');
}

const announce = (): Promise<void> => publish(() => ada.write(NEW_MEETING, ada.read(MEETING) ?? ''));
const editReport = (): Promise<void> => publish(() => ada.edit(REPORT, SUMMARY, 'Three bikes are gone.'));

describe('what calendars hold is not taken back, and it says before any question what to write instead', () => {
  test('of a new meeting: with the lines it names the meeting is cancelled', async () => {
    await announce();
    const words = await refusal();
    expect(words).toMatch(
      /^The last publication: A new meeting: .*\nThis announced a meeting\. A new meeting: local community meeting, Marshby, 7 January 2027\.\nPeople have it in their calendars, so it cannot be taken back\.\nCancel it: open content\/meetings\/marshby\/2027-01-07\.md /i,
    );
    expect(words).not.toMatch(/file is gone|Put back/);
    const lines = words
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .slice(0, 3);
    ada.edit(NEW_MEETING, 'status: scheduled', lines.map((line) => line.trim()).join('\n'));
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(ada.shown[0]).toContain('cancelled');
  });

  test('of a change: the line it names is added to the list', async () => {
    const changes = 'changes:\n  - { on: 2026-11-20, what: "It begins at 11am." }\n';
    await publish(() => ada.edit(MEETING, 'start: "10:00"\n', `start: "11:00"\n${changes}`));
    const words = await refusal();
    expect(words).toMatch(/told people of a change\. Meeting in Marshby, 28 November 2026: changed\./);
    const line = /^ {2}- \{.*\}$/m.exec(words)?.[0] ?? '';
    ada.edit(MEETING, `start: "11:00"\n${changes}`, `start: "10:00"\n${changes}${line}\n`);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
  });
});

test('what the check would stop is told with its place in the content folder', async () => {
  const news = ada.read('news/2026-11-02-neighbourhood-week.md') ?? '';
  await publish(() => ada.write(NEWS, news));
  await publish(() =>
    ada.edit(REPORT, 'Come to the', `Read [the news](/${NEWS.slice(0, -3)}/). Come to the`),
  );
  const words = await refusal('2');
  expect(words).toMatch(
    /the check would stop what remains:\n[^\n]*content\/reports\/marshby\/2026-10\.md:\d+[^]*Write in the files/,
  );
  expect(words).not.toContain('openbeat-undo');
});

describe('an earlier publication', () => {
  test('is offered when the last one stays, and is taken back by its number; the later one stays', async () => {
    await editReport();
    await announce();
    expect(await refusal()).toMatch(
      /Type one of these lines:\n {2}npm run undo -- 2 {3}Report changed: Marshby, October 2026 \(published by Ada Fenn on [^)]+\)$/,
    );
    expect(await ada.undo(true, '2')).toMatchObject({ state: 'sent' });
    expect(ada.shown[0]).toMatch(/^This would be taken back: Report changed/);
    expect(both.fresh().read(REPORT)).toContain(SUMMARY);
    expect(both.fresh().read(NEW_MEETING)).toBeDefined();
  });

  test('is not offered, if undo would refuse it as well; nor is one told to take back what cannot be', async () => {
    await announce();
    await editReport();
    const changes = 'changes:\n  - { on: 2026-11-20, what: "It begins at 11am." }\n';
    await publish(() => ada.edit(NEW_MEETING, 'start: "10:00"\n', `start: "11:00"\n${changes}`));
    await publish(() => ada.edit(MEETING, 'start: "10:00"\n', `start: "11:00"\n${changes}`));
    const words = await refusal();
    expect(words.match(/npm run undo -- \d/g)).toEqual(['npm run undo -- 3']);
    const first = await refusal('4');
    expect(first).toMatch(/changed again since[^]*Nothing is changed\. Write in them/);
    expect(first).not.toContain('undo --');
  });

  test('that the record grew with is taken back after it grew again, and the record keeps all', async () => {
    // Of a meeting of long ago calendars hold nothing any more.
    const OLD = 'meetings/marshby/2025-02-06.md';
    const held = (ada.read('meetings/marshby/2026-10-20-sea-wall.md') ?? '')
      .replace(/raised:[^]*?(?=published)/, '')
      .replace('published: 2026-09-20', 'published: 2025-01-20');
    await publish(() => ada.write(OLD, held));
    await announce();
    expect(await ada.undo(true, '2')).toMatchObject({ state: 'sent' });
    expect(ada.read(OLD)).toBeUndefined();
    for (const day of ['2025-02-06', '2027-01-07']) expect(ada.read('identity.lock')).toContain(day);
  });

  test('is taken back by its day, if it is the only one of that day', async () => {
    await editReport();
    const day = ada.git('log', '-1', '--format=%as').trim();
    expect(await ada.undo(false, day)).toMatchObject({ state: 'declined' });
    await publish(() => ada.edit('force.yaml', 'Calls are free.', 'All calls are free.'));
    expect(await refusal(day)).toMatch(
      /^There are 2 publications of [^]*-- 1 {3}The facts[^]*-- 2 {3}Report changed/,
    );
  });

  test('on whose lines a later one wrote waits for that one', async () => {
    await editReport();
    await publish(() => ada.edit(REPORT, 'Three bikes are gone.', 'Four bikes are gone.'));
    expect(await refusal('2')).toMatch(
      /changed again since.*2026-10\.md\n.*Take back first what was published after it \("npm run undo -- 1"\)/,
    );
    for (const text of ['Three bikes', SUMMARY]) {
      expect(await ada.undo()).toMatchObject({ state: 'sent' });
      expect(ada.read(REPORT)).toContain(text);
    }
  });

  test.each([
    ['9', /^There is no publication 9, only 1\.\nThe last ones are:\n {2}npm run undo -- 1/],
    ['2020-01-01', /^Nothing was published on 1 January 2020/],
    ['last', /^"last" is neither a number nor a day\. Type "npm run undo -- 2"/],
    ['0', /neither a number/],
  ])('that is none: %s', async (typed, says) => {
    await editReport();
    expect(await refusal(typed)).toMatch(says);
  });
});

describe('what was put back by hand', () => {
  const putBack = async (): Promise<void> => {
    await editReport();
    ada.edit(REPORT, 'Three bikes are gone.', SUMMARY);
    ada.git('commit', '--quiet', '--all', '-m', 'By hand');
  };

  test('is nothing to take back', async () => {
    await putBack();
    const { state, words } = await ada.undo();
    expect([state, words.at(-1)]).toEqual(['nothing', 'So there is nothing to take back.']);
    expect(await refusal('1')).toMatch(/^Nothing of it stands there any more: Report changed/);
  });

  test('is passed over, and the one before is taken back', async () => {
    await publish(() => ada.edit('force.yaml', 'Calls are free.', 'All calls are free.'));
    await putBack();
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(ada.shown.slice(0, 2)).toEqual([
      expect.stringMatching(/^Nothing of it stands there any more: Report changed/),
      expect.stringMatching(/^This would be taken back: The facts of the force/),
    ]);
    expect(both.fresh().read('force.yaml')).toContain(': Calls are free.');
  });
});

test('no folder of a trial is left', () => {
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('openbeat-tree-'))).toEqual([]);
});
