import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishBanner } from '../../sources/publishing/publish-banner.ts';
import { TwoClones, type Clone } from './two-clones.ts';

const banner = { text: 'Stay away: the "old" wall # is down.', until: '2026-12-05' };

describe('one command', () => {
  let both: TwoClones;
  let ada: Clone;
  beforeEach(() => {
    both = new TwoClones();
    ({ ada } = both);
  });
  afterEach(() => {
    both.remove();
  });

  const run = (shown: typeof banner | undefined, answer = true) =>
    publishBanner(ada.content, shown, ada.answering(answer));

  test('puts it up and takes it down, and publishes nothing else, however broken that is', async () => {
    ada.edit('reports/marshby/2026-10.md', 'published: 2026-11-05', 'published: soon');
    ada.write('news/2026-11-20-half-written.md', 'Half');
    expect(await run(banner)).toMatchObject({ state: 'sent' });
    expect(ada.shown).toEqual([`Emergency banner until 5 December 2026: “${banner.text}” (force.yaml)`]);
    const fresh = both.fresh();
    expect(fresh.read('force.yaml')).toContain('Stay away');
    expect(fresh.read('news/2026-11-20-half-written.md')).toBeUndefined();
    expect(await run(undefined)).toMatchObject({ state: 'sent' });
    expect(both.fresh().read('force.yaml')).not.toContain('banner');
    expect(await run(undefined)).toEqual({ state: 'nothing', words: ['There is no banner.'] });
  });

  test.each([
    ['no for an answer', banner, false, 'Nothing is published.'],
    [
      'a last day that is past',
      { ...banner, until: '2026-11-20' },
      true,
      '20 November 2026 is past: the banner would never be seen.',
    ],
    [
      'a last day that is none',
      { ...banner, until: '05/12/2026' },
      true,
      '"05/12/2026" is not a day; write the last day like 2026-11-21.',
    ],
    ['a text that is too long', { ...banner, text: 'Long. '.repeat(60) }, true, /300 is the most/],
    ['no text', { ...banner, text: '' }, true, /It is empty/],
  ])('leaves the file as it was: %s', async (_, shown, answer, says) => {
    const before = ada.read('force.yaml');
    const { words } = await run(shown, answer);
    if (typeof says === 'string') expect(words).toEqual([says]);
    else expect(words.join('\n')).toMatch(says);
    expect(ada.read('force.yaml')).toBe(before);
    expect(ada.status()).toBe('');
  });
});

test('with nobody at the keyboard the command publishes nothing, and says how to answer beforehand', () => {
  const both = new TwoClones();
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/banner.ts', banner.text, '--until', banner.until, ...words], {
      encoding: 'utf8',
      env: { ...process.env, OPENBEAT_CONTENT: both.ada.content },
    });
  const silent = run();
  expect([silent.status, silent.stdout]).toEqual([1, expect.stringContaining('add --yes')]);
  expect(both.ada.status()).toBe('');
  const sent = run('--yes');
  expect(sent).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Sent. The site is at https://fenland.police.example/\n') as string,
  });
  // No colours, and no wheel that turns: they would stay in a file.
  expect(sent.stdout + sent.stderr).not.toMatch(/[^\n\P{Cc}]|\p{Script=Braille}/u);
  expect(both.fresh().read('force.yaml')).toContain('Stay away');
  both.remove();
});
