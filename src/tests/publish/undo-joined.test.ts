import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { BODY, MEETING, REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';

freshForEachTest();

describe('work that is staged stays staged, to the letter', () => {
  const stage = (): string => {
    writeFileSync(join(ada.root, 'package.json'), '{ "a": 1 }\n');
    writeFileSync(join(ada.root, 'notes.txt'), 'mine\n');
    ada.git('add', 'package.json', 'notes.txt');
    writeFileSync(join(ada.root, 'notes.txt'), 'mine, and more\n');
    return ada.git('diff', '--cached') + ada.git('diff');
  };
  const staged = (): string => ada.git('diff', '--cached') + ada.git('diff');

  test('while an undo is refused', async () => {
    ada.write('meetings/marshby/2027-01-07.md', ada.read(MEETING) ?? '');
    await ada.publish();
    const before = stage();
    expect(await ada.undo()).toMatchObject({ state: 'refused' });
    expect(staged()).toBe(before);
  });

  test('while an undo is done, and while others’ changes come in', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ada.publish();
    ben.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    await ben.publish();
    const before = stage();
    expect(await ada.undo(true, '2')).toMatchObject({ state: 'sent' });
    expect(staged()).toBe(before);
    expect(ada.read('force.yaml')).toContain('All calls');
    expect(both.fresh().read(REPORT)).toContain(SUMMARY);
  });
});

describe('a publication that was chosen over somebody’s', () => {
  /** Ben publishes three bikes; Ada four, and hers counts. */
  const choose = async (): Promise<void> => {
    // The last one is told by its time, and both are quicker than a second.
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-11-20T10:00:00Z');
    ben.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ben.publish();
    vi.unstubAllEnvs();
    ada.edit(REPORT, SUMMARY, 'Four bikes are gone.');
    ada.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    expect(await ada.publish()).toMatchObject({ state: 'conflict' });
  };

  test('is taken back to theirs, which residents read before; asked again, to what was before both', async () => {
    await choose();
    expect(await ada.publish({ mine: [REPORT] })).toMatchObject({ state: 'sent' });
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(both.fresh().read(REPORT)).toContain('Three bikes');
    expect(both.fresh().read('force.yaml')).toContain(': Calls are free.');
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(ada.shown[0]).toContain('published by Ben Sluice');
    expect(both.fresh().read(REPORT)).toContain(SUMMARY);
    expect(await ada.undo()).toMatchObject({ state: 'nothing' });
  });

  test('is taken back to theirs, also if it took a second one with parts of both', async () => {
    await choose();
    ada.edit(REPORT, 'Four bikes are gone.', 'Three or four bikes are gone.');
    expect(await ada.publish({ mine: [REPORT] })).toMatchObject({ state: 'sent' });
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(both.fresh().read(REPORT)).toContain(' Three bikes');
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(both.fresh().read(REPORT)).toContain(' Three bikes');
    expect(both.fresh().read('force.yaml')).toContain(': Calls are free.');
  });

  test('leaves what only one of them changed as it is', async () => {
    ben.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ben.publish();
    ada.edit(REPORT, BODY, 'We walked it on eleven evenings.');
    await ada.publish();
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(both.fresh().read(REPORT)).toMatch(/Three bikes[^]*nine evenings/);
  });
});
