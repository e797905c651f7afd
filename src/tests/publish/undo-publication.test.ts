import { describe, expect, test } from 'vitest';
import type { Clone } from './two-clones.ts';
import { MEETING, REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';

const SHOWN_LAST = `Report changed: Marshby, October 2026 (${REPORT})`;

freshForEachTest();

async function publishEdit(clone: Clone, file: string, from: string, to: string): Promise<void> {
  clone.edit(file, from, to);
  expect(await clone.publish()).toMatchObject({ state: 'sent' });
}

describe('the last publication is taken back', () => {
  test('after it was shown, and everybody sees it; the history keeps both', async () => {
    await publishEdit(ada, REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(ada.shown[0]).toMatch(
      /^This would be taken back: Report changed: Marshby, October 2026 \(published by Ada Fenn on \d{1,2} \w+ \d{4}\)$/,
    );
    expect(ada.shown.slice(1)).toEqual([SHOWN_LAST]);
    const fresh = both.fresh();
    expect(fresh.read(REPORT)).toContain(SUMMARY);
    expect(fresh.git('log', '--format=%s').split('\n').slice(0, 2)).toEqual([
      'Take back: Report changed: Marshby, October 2026',
      'Report changed: Marshby, October 2026',
    ]);
  });

  test('also if a colleague made it, and no other work in the folder goes along', async () => {
    await publishEdit(ben, REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(ada.shown[0]).toContain('published by Ben Sluice');
    expect(both.fresh().read(REPORT)).toContain(SUMMARY);
  });

  test('and of a thing that is kept back, it is told which of its publications that is', async () => {
    const KEPT = 'news/2026-11-27-week.md';
    const news = ada.read('news/2026-11-02-neighbourhood-week.md') ?? '';
    ada.write(KEPT, news.replace(/published: .*/, 'published: 2026-11-27'));
    await ada.publish();
    expect(ada.shown[0]).toMatch(/^News item kept back until 27 November 2026: /);
    ada.write(KEPT, `${ada.read(KEPT) ?? ''}\nCome along.\n`);
    await ada.publish();
    await ada.undo();
    for (const line of ada.shown)
      expect(line).toContain('News item changed (text), kept back until 27 November 2026: ');
    expect(ada.read(KEPT)).not.toContain('Come along');
  });

  test('and the one before, if asked again, until there is none', async () => {
    await publishEdit(ada, REPORT, SUMMARY, 'Three bikes are gone.');
    await publishEdit(ada, 'force.yaml', 'Calls are free.', 'All calls are free.');
    for (const state of ['sent', 'sent', 'nothing']) expect(await ada.undo()).toMatchObject({ state });
    expect(both.fresh().read(REPORT)).toContain(SUMMARY);
    expect(both.fresh().read('force.yaml')).toContain(': Calls are free.');
  });

  test('even before it was sent: then the record forgets it, too', async () => {
    const comeBack = both.goOffline();
    ada.write('meetings/marshby/2027-01-07.md', ada.read(MEETING) ?? '');
    expect(await ada.publish()).toMatchObject({ state: 'kept' });
    expect(await ada.undo()).toMatchObject({ state: 'kept' });
    expect(ada.read('identity.lock')).not.toContain('2027-01-07');
    comeBack();
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(both.fresh().read('meetings/marshby/2027-01-07.md')).toBeUndefined();
  });
});

describe('nothing is changed when', () => {
  test('somebody says no', async () => {
    await publishEdit(ada, REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.undo(false)).toEqual({ state: 'declined', words: ['Nothing is taken back.'] });
    expect(ada.read(REPORT)).toContain('Three bikes');
  });

  test('nothing was published with this command', async () => {
    expect(await ada.undo()).toMatchObject({ state: 'nothing' });
  });

  test('there are changes that were not published', async () => {
    await publishEdit(ada, REPORT, SUMMARY, 'Three bikes are gone.');
    ada.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    ada.write('news/2026-11-02-new.md', 'Begun.');
    const { state, words } = await ada.undo();
    expect([state, words[0]]).toEqual([
      'refused',
      'You have changes that are not published: content/force.yaml, content/news/2026-11-02-new.md',
    ]);
    expect(ada.read('force.yaml')).toContain('All calls');
    const typed = (command: string): string => ada.git(...command.trim().split(' ').slice(1));
    typed(words.at(-3) ?? '');
    expect(await ada.undo()).toMatchObject({ state: 'sent' });
    expect(words.at(-2)).toBe('  npm run undo');
    typed(words.at(-1) ?? '');
    expect(ada.read('force.yaml')).toContain('All calls');
    expect(ada.read('news/2026-11-02-new.md')).toBe('Begun.');
    expect(ada.read(REPORT)).toContain(SUMMARY);
  });

  test('the same lines were changed again by hand', async () => {
    await publishEdit(ada, REPORT, SUMMARY, 'Three bikes are gone.');
    ada.edit(REPORT, 'Three bikes are gone.', 'Four bikes are gone.');
    ada.git('commit', '--quiet', '--all', '-m', 'By hand');
    const { state, words } = await ada.undo();
    expect([state, words[1]]).toEqual([
      'refused',
      `These files were changed again since, so it cannot be taken back by itself: content/${REPORT}`,
    ]);
    expect([ada.status(), ada.read(REPORT)]).toEqual(['', expect.stringContaining('Four bikes')]);
    expect(ada.shown[0]).toBe(SHOWN_LAST);
  });

  test('nobody knows who takes it back', async () => {
    await publishEdit(ben, REPORT, SUMMARY, 'Three bikes are gone.');
    ada.git('config', '--unset', 'user.email');
    ada.git('config', 'user.name', '');
    const { state, words } = await ada.undo();
    expect([state, words[1], ada.shown]).toEqual(['refused', '  git config user.name "Your Name"', []]);
  });
});
