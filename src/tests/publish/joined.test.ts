import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MEETING, REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';

const HERS = 'meetings/marshby/2027-01-07-hers.md';
const HIS = 'meetings/marshby/2027-01-07-his.md';

freshForEachTest();
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('two new meetings in the same room at the same time', () => {
  beforeEach(async () => {
    ben.write(HIS, ben.read(MEETING) ?? '');
    expect(await ben.publish()).toMatchObject({ state: 'sent' });
    ada.write(HERS, ada.read(MEETING) ?? '');
    const { state, words } = await ada.publish();
    expect([state, words[1]]).toEqual([
      'kept',
      'Others published in the meantime, and their changes and yours do not fit together:',
    ]);
  });

  /** Only his was ever told to anybody. */
  const expectOnlyHis = (): void => {
    const fresh = both.fresh();
    expect([fresh.read(HERS), fresh.read(HIS) !== undefined]).toEqual([undefined, true]);
    expect(fresh.read('identity.lock')).toContain('2027-01-07-his');
    expect(fresh.read('identity.lock')).not.toContain('2027-01-07-hers');
  };

  test('the one that was not sent is deleted', async () => {
    rmSync(join(ada.content, HERS));
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expectOnlyHis();
  });

  test('the one that was not sent is taken back', async () => {
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expectOnlyHis();
  });

  test('the one that was not sent begins later, and no change is announced of what nobody knew', async () => {
    ada.edit(HERS, 'start: "10:00"\nend: "12:00"', 'start: "15:00"\nend: "16:00"');
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(both.fresh().read('identity.lock')).toMatch(/2027-01-07-hers, date: 2027-01-07, start: "15:00"/);
  });

  test('the one that was sent cannot just go', async () => {
    rmSync(join(ada.content, HIS));
    const before = ada.read('identity.lock');
    const { state, words } = await ada.publish();
    expect([state, words.join('\n')]).toEqual(['refused', expect.stringContaining('its file is gone')]);
    expect(ada.read('identity.lock')).toBe(before);
  });
});

test('a file of the code that is changed here and there holds nothing up, and stays as it is', async () => {
  writeFileSync(join(ben.root, 'package.json'), '{ "b": 1 }\n');
  ben.git('commit', '--quiet', '--all', '-m', 'Code');
  ben.git('push', '--quiet');
  writeFileSync(join(ada.root, 'package.json'), '{ "a": 1 }\n');
  ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
  const { state, words } = await ada.publish();
  expect([state, words.at(-1)]).toEqual(['sent', expect.stringContaining('Yours stay as they are')]);
  expect(ada.status()).toBe(' M package.json\n');
  expect(both.fresh().read(REPORT)).toContain('Three bikes');
  expect(both.fresh().git('show', 'HEAD:package.json')).toBe('{ "b": 1 }\n');
  expect(await ada.publish()).toMatchObject({ state: 'nothing' });
});

test('a git that is too old to join is named before anything happens', async () => {
  const old = join(both.folder, 'git');
  writeFileSync(
    old,
    `#!/bin/sh\nfor word; do [ "$word" = --version ] && echo "git version 2.30.2" && exit 0; done\nPATH='${process.env['PATH'] ?? ''}' exec git "$@"\n`,
  );
  chmodSync(old, 0o755);
  vi.stubEnv('PATH', `${both.folder}${delimiter}${process.env['PATH'] ?? ''}`);
  ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
  const { state, words } = await ada.publish();
  expect([state, words[0]]).toEqual([
    'refused',
    'Git on this computer is 2.30, and publishing needs 2.38 or later: get it from git-scm.com, then publish again.',
  ]);
});
