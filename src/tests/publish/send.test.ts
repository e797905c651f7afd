import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEETING, NEW_MEETING, REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';

freshForEachTest();

describe('what cannot be sent is kept in a commit', () => {
  test('while the other computer is out of reach, and goes out the next time', async () => {
    const comeBack = both.goOffline();
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    const { state, words } = await ada.publish();
    expect([state, words.slice(0, 2)]).toEqual([
      'kept',
      [
        'It is kept in this folder, and nothing of it is lost, but it is not sent.',
        'The place it is sent to cannot be reached now.',
      ],
    ]);
    expect(ada.status()).toBe('');
    comeBack();
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(ada.shown).toEqual(['Kept here earlier, to be sent now: Report changed: Marshby, October 2026']);
    expect(both.fresh().read(REPORT)).toContain('Three bikes');
  });

  test('while no place is set up to send it to', async () => {
    ada.git('remote', 'remove', 'origin');
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.publish()).toMatchObject({ state: 'kept' });
    expect(ada.git('log', '-1', '--format=%B')).toContain('Published-with: openbeat');
  });

  test('while the other side does not take it, and says so in its words', async () => {
    const hook = join(both.bare, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "Ask for a review first." >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    const { state, words } = await ada.publish();
    expect(state).toBe('kept');
    expect(words.join('\n')).toContain('git: remote: Ask for a review first.');
  });

  test('but if somebody is quicker by a moment, it is joined and sent again', async () => {
    ben.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    await ben.publish();
    const tip = ben.git('rev-parse', 'HEAD').trim();
    // The first push meets a commit that came after the fetch.
    ben.git('push', '--quiet', '--force', 'origin', `${tip}^:refs/heads/main`);
    const hook = join(ada.root, '.git/hooks/pre-push');
    const once = join(both.folder, 'once');
    writeFileSync(
      hook,
      `#!/bin/sh\n[ -e '${once}' ] && exit 0\ntouch '${once}'\ngit -C '${both.bare}' update-ref refs/heads/main ${tip}\n`,
    );
    chmodSync(hook, 0o755);
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(existsSync(once)).toBe(true);
    const fresh = both.fresh();
    expect([fresh.read(REPORT), fresh.read('force.yaml')]).toEqual([
      expect.stringContaining('Three bikes'),
      expect.stringContaining('All calls are free.'),
    ]);
  });

  test('when it does not fit together with what others published, though each was right alone', async () => {
    const rename = (file: string): void => {
      ada.write(file, (ada.read(file) ?? '').replaceAll('sea-wall-constable', 'shore-constable'));
    };
    for (const file of ['teams/marshby.yaml', REPORT, MEETING, 'meetings/marshby/2026-10-20-sea-wall.md'])
      rename(file);
    ben.write(NEW_MEETING, ben.read(MEETING) ?? '');
    expect(await ben.publish()).toMatchObject({ state: 'sent' });
    const { state, words } = await ada.publish();
    expect([state, words[1]]).toEqual([
      'kept',
      'Others published in the meantime, and their changes and yours do not fit together:',
    ]);
    expect(words[2]).toContain(NEW_MEETING);
    ada.edit(NEW_MEETING, 'sea-wall-constable', 'shore-constable');
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
  });
});
