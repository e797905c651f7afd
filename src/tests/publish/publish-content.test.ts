import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clone } from './two-clones.ts';
import { MEETING, NEW_MEETING, REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';
import { publishContent } from '../../sources/publishing/publish-content.ts';

const CANCELLED =
  'status: cancelled\nreason: The hall is flooded.\nchanges:\n  - on: 2026-11-20\n    what: Cancelled.';

freshForEachTest();

/** The last commit in words: who, about what, and the files. */
function lastCommit(clone: Clone): string {
  return clone.git('log', '-1', '--no-merges', '--format=%an%n%B', '--name-only').trim();
}

describe('what is published', () => {
  test('is shown in words, checked, committed, sent, and said to be live soon', async () => {
    ada.edit(MEETING, 'status: scheduled', CANCELLED);
    const outcome = await ada.publish();
    expect(ada.shown).toEqual([`Meeting in Marshby, 28 November 2026: cancelled (${MEETING})`]);
    expect(outcome).toEqual({
      state: 'sent',
      words: [
        'Sent.',
        'On the site at:',
        '  https://fenland.police.example/marshby/meetings/2026-11-28-library/',
        'The site is built when it arrives: usually within ten minutes it is live.',
      ],
    });
    expect(lastCommit(ada)).toBe(
      [
        'Ada Fenn',
        'Meeting in Marshby, 28 November 2026: cancelled\n',
        '- Meeting in Marshby, 28 November 2026: cancelled\n',
        'Published-with: openbeat\n\n',
        `content/identity.lock\ncontent/${MEETING}`,
      ].join('\n'),
    );
    expect(both.fresh().read(MEETING)).toContain('The hall is flooded.');
    expect(ada.read('identity.lock')).toContain('status: cancelled, changes: 1');
    expect(ada.status()).toBe('');
  });

  test('is content and nothing else, though other files are changed or even staged', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    writeFileSync(join(ada.root, 'package.json'), '{ "a": 1 }\n');
    writeFileSync(join(ada.root, 'notes.txt'), 'mine\n');
    ada.git('add', 'notes.txt');
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(ada.shown[1]).toBe('Also changed, but no content and so not published: notes.txt, package.json');
    expect(ada.status()).toBe('A  notes.txt\n M package.json\n');
    expect(ada.git('show', '--name-only', '--format=', 'HEAD').trim()).toBe(`content/${REPORT}`);
  });

  test('carries the sentence that somebody wrote, on one line', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ada.publish({ message: 'Three bikes,\nnot two' });
    expect(lastCommit(ada)).toContain('Three bikes, not two\n\n- Report changed: Marshby, October 2026\n');
  });

  test('may have blanks and letters of every language in its name, and a deleted file is deleted', async () => {
    ada.write('media/marshby/README.md', 'Notes\n');
    ada.write('media/marshby/Über uns & [alt] “zwei”.md/README.md', 'Notes\n');
    rmSync(join(ada.content, 'news/2026-11-02-neighbourhood-week.md'));
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    const fresh = both.fresh();
    expect(fresh.read('media/marshby/Über uns & [alt] “zwei”.md/README.md')).toBe('Notes\n');
    expect(fresh.read('news/2026-11-02-neighbourhood-week.md')).toBeUndefined();
  });

  test('is nothing if somebody says no, and not even the record is written', async () => {
    ada.edit(MEETING, 'status: scheduled', CANCELLED);
    const before = ada.status();
    expect(await ada.publish({}, false)).toEqual({ state: 'declined', words: ['Nothing is published.'] });
    expect(ada.status()).toBe(before);
  });

  test('joins what others sent in the meantime, with both records of announcements', async () => {
    const meeting = ada.read('meetings/marshby/2026-11-28-library.md') ?? '';
    ada.write(NEW_MEETING, meeting);
    ben.write('meetings/marshby/2027-02-04.md', meeting);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(await ben.publish()).toMatchObject({ state: 'sent' });
    const fresh = both.fresh();
    for (const day of ['2027-01-07', '2027-02-04'])
      expect(fresh.read('identity.lock')).toContain(`id: marshby/meetings/${day},`);
    expect(fresh.read('identity.lock')).not.toContain('<<<');
    expect(await ada.publish()).toMatchObject({ state: 'nothing' });
  });

  test('says when it is live in the force’s own words', async () => {
    ada.edit(
      'force.yaml',
      'demonstration: true',
      'live_note: On the site at the full hour.\ndemonstration: true',
    );
    expect((await ada.publish()).words).toContain('On the site at the full hour.');
  });
});

describe('what stops a publication, with nothing changed', () => {
  test('an error in the content, with its report', async () => {
    ada.edit(REPORT, 'published: 2026-11-05', 'published: 2026-02-31');
    const { state, words } = await ada.publish();
    expect(state).toBe('refused');
    expect(words.join('\n')).toMatch(/reports\/marshby\/2026-10\.md:2:12[^]*Nothing is published/);
    expect(ada.git('log', '--oneline').trim().split('\n')).toHaveLength(1);
  });

  test('nothing to publish', async () => {
    expect(await ada.publish()).toEqual({
      state: 'nothing',
      words: ['Nothing is changed, and all is sent.'],
    });
  });

  test('a name that git does not know', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    ada.git('config', '--unset', 'user.email');
    // Whoever runs the tests may have a name of their own.
    ada.git('config', 'user.name', '');
    const { state, words } = await ada.publish();
    expect([state, words[1]]).toEqual(['refused', '  git config user.name "Your Name"']);
  });

  test.each([
    ['no branch', (clone: Clone) => clone.git('checkout', '--quiet', '--detach'), /old version.*no branch/],
    [
      'a rebase that was left half done',
      (clone: Clone) => {
        mkdirSync(join(clone.root, '.git/rebase-merge'));
      },
      /A rebase was begun in this folder and not ended\. Nothing is lost.*[^]*git rebase --abort/,
    ],
    [
      'a merge that was left half done',
      (clone: Clone) => {
        writeFileSync(join(clone.root, '.git/MERGE_HEAD'), clone.git('rev-parse', 'HEAD'));
      },
      /git merge --abort/,
    ],
  ])('%s', async (_, spoil, says) => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    spoil(ada);
    const { state, words } = await ada.publish();
    expect(state).toBe('refused');
    expect(words.join('\n')).toMatch(says);
    expect(ada.read(REPORT)).toContain('Three bikes');
  });

  test('a folder that is not in git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openbeat-no-git-'));
    const { state, words } = await publishContent({
      contentDir: folder,
      confirm: () => Promise.resolve(true),
    });
    expect([state, words[0]]).toEqual([
      'refused',
      'This folder is not kept in git, so there is nowhere to publish it from.',
    ]);
    rmSync(folder, { recursive: true });
  });
});
