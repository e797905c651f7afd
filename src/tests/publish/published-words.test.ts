import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishShown } from '../../sources/editor/publish-shown.ts';
import { publishContent } from '../../sources/publishing/publish-content.ts';
import { MEETING, NEW_MEETING, REPORT, SUMMARY, ada, both, freshForEachTest } from './two-people.ts';

const NEWS = 'news/2026-11-02-neighbourhood-week.md';
const SITE = 'https://fenland.police.example';
const LIVE = 'The site is built when it arrives: usually within ten minutes it is live.';

freshForEachTest();

describe('what was sent is told by the addresses of its pages', () => {
  const news = (name: string, fields = ''): void =>
    ada.write(`news/2026-11-02-${name}.md`, (ada.read(NEWS) ?? '').replace('---\n', `---\n${fields}`));

  test('five at most, then how many more', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) news(name);
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    expect((await ada.publish()).words).toEqual([
      'Sent.',
      'On the site at:',
      `  ${SITE}/marshby/reports/2026-10/`,
      ...['a', 'b', 'c', 'd'].map((name) => `  ${SITE}/news/2026-11-02-${name}/`),
      '  and 2 more',
      LIVE,
    ]);
  });

  test('not of a draft, which has no page yet', async () => {
    news('a', 'draft: true\n');
    expect((await ada.publish()).words).toEqual([
      'Sent.',
      'Residents do not see a draft: delete its line "draft: true" and publish again.',
    ]);
  });

  test('nor of what is kept back: it says on which day residents see it, and where', async () => {
    const kept = (name: string, day: string): void => {
      ada.write(
        `news/${day}-${name}.md`,
        (ada.read(NEWS) ?? '').replace(/published: .*/, `published: ${day}`),
      );
    };
    kept('a', '2026-11-27');
    expect((await ada.publish()).words).toEqual([
      'Sent.',
      'It goes on the site by itself on 27 November 2026, if your host builds the site every night. It will be at:',
      `  ${SITE}/news/2026-11-27-a/`,
    ]);
    kept('b', '2026-11-28');
    news('c');
    expect((await ada.publish()).words).toEqual([
      'Sent.',
      'On the site at:',
      `  ${SITE}/news/2026-11-02-c/`,
      LIVE,
      'What is kept back until 28 November 2026 goes on the site by itself that day, if your host builds the site every night. It will be at:',
      `  ${SITE}/news/2026-11-28-b/`,
    ]);
  });

  test('and of pages that go', async () => {
    rmSync(join(ada.content, NEWS));
    const gone = `  ${SITE}/${NEWS.replace('.md', '/')}`;
    expect((await ada.publish()).words).toEqual(['Sent.', 'No longer on the site:', gone, LIVE]);
    expect((await ada.undo()).words).toEqual(['Sent.', 'On the site at:', gone, LIVE]);
  });

  test('also of what was kept here while there was no connection', async () => {
    const comeBack = both.goOffline();
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.publish()).toMatchObject({ state: 'kept' });
    comeBack();
    expect((await ada.publish()).words).toContain(`  ${SITE}/marshby/reports/2026-10/`);
  });
});

describe('what may tell too much of somebody is shown before the question', () => {
  const PHONE = 'Ring Mrs Pell on 01632 960123.';

  test('each place with its words, and the question says how many', async () => {
    ada.edit(REPORT, SUMMARY, `${PHONE} Officers proceeded to the locus.`);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(ada.shown.filter((line) => line.startsWith('About people:'))).toEqual([
      expect.stringMatching(/content\/reports\/marshby\/2026-10\.md, line 4, “01632 960123”: .*Leave it out/),
    ]);
    expect(ada.shown.at(-1)).toMatch(
      /^And there (is 1 piece|are \d+ pieces) of advice .* "npm run check" shows/,
    );
    expect(ada.question).toBe('Publish with this place about people?');
  });

  test('but not those of files that are not published now', async () => {
    ada.edit(REPORT, SUMMARY, PHONE);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    ada.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect([ada.shown, ada.question]).toEqual([['The facts of the force: changed (force.yaml)'], undefined]);
  });

  test('in the editing page, too, where the question stands last', async () => {
    ada.edit(REPORT, SUMMARY, `${PHONE} Or 01632 960124.`);
    const run = (body: unknown) =>
      publishShown((confirm) => publishContent({ contentDir: ada.content, confirm }), body);
    const { state, words, shown } = await run({});
    expect([state, words.at(-1)]).toEqual(['asked', 'Publish with these 2 places about people?']);
    expect(words.filter((line) => line.startsWith('About people:'))).toHaveLength(2);
    expect(await run({ shown })).toMatchObject({ state: 'sent' });
  });
});

describe('a meeting that is announced', () => {
  const CALENDARS =
    'Once it is sent, the meeting can be cancelled, but not taken back: people have it in their calendars.';

  test('for the first time cannot be taken back, and one knows before the question; not so when it changes', async () => {
    ada.write(NEW_MEETING, ada.read(MEETING) ?? '');
    await ada.publish();
    expect(ada.shown.slice(0, 2)).toEqual([
      `A new meeting: Local Community Meeting, Marshby, 7 January 2027 (${NEW_MEETING})`,
      CALENDARS,
    ]);
    ada.edit(NEW_MEETING, 'Come in, sit', 'Sit');
    await ada.publish();
    expect(ada.shown).not.toContain(CALENDARS);
  });

  test('later is none yet', async () => {
    const later = (ada.read(MEETING) ?? '').replace('published: 2026-11-01', 'published: 2026-12-01');
    ada.write(NEW_MEETING, later);
    await ada.publish({}, false);
    expect(ada.shown).not.toContain(CALENDARS);
  });
});

describe('a report that residents could read and that says something else now', () => {
  const HINT =
    /^If residents should know what you corrected, add a line to "changes" of reports\/marshby\/2026-10\.md: (.*)$/;

  test('is published with the line that would tell them, if none does; with that line the check is content', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ada.publish({}, false);
    const line = HINT.exec(ada.shown[1] ?? '')?.[1] ?? '';
    expect(line).toMatch(/^changes: \[\{ on: 2026-11-21, what: "/);
    ada.edit(REPORT, '---\n', `---\n${line}\n`);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(ada.shown).toEqual([`Report corrected: Marshby, October 2026 (${REPORT})`]);
  });

  test('but no such line is asked for of one that nobody has read', async () => {
    ada.edit(REPORT, '---\n', '---\ndraft: true\n');
    expect(await ada.publish({}, false)).toMatchObject({ state: 'declined' });
    expect(ada.shown.filter((line) => HINT.test(line))).toEqual([]);
  });
});
