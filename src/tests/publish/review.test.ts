import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { publishBanner } from '../../sources/publishing/publish-banner.ts';
import { REPORT, SUMMARY, ada, both, freshForEachTest } from './two-people.ts';

freshForEachTest();

describe('a branch that takes nothing without a review', () => {
  beforeEach(() => {
    const hook = join(both.bare, 'hooks/pre-receive');
    writeFileSync(
      hook,
      `#!/bin/sh
while read old new ref; do
  case "$ref" in
    refs/heads/main) echo "GH006: Protected branch update failed." >&2; exit 1 ;;
    *-2) ;;
    *) printf 'Create a request for it:\\n  https://git.force.example/new/%s\\n' "$ref" >&2 ;;
  esac
done
`,
    );
    chmodSync(hook, 0o755);
  });

  const branch = (): string => `publish/ada-fenn-${ada.git('log', '-1', '--format=%as').trim()}`;

  test('gets the change as a request, with the link that the other side gives', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.publish()).toEqual({
      state: 'proposed',
      words: [
        '"main" takes nothing without a review, so it is sent for one. Nothing of it is on the site yet.',
        `It is on the branch "${branch()}".`,
        'Open the request here:',
        `  https://git.force.example/new/refs/heads/${branch()}`,
        'Residents see it once somebody has merged it.',
      ],
    });
    expect(ada.git('show', `origin/${branch()}:content/${REPORT}`)).toContain('Three bikes');
  });

  test('gets the next change on the same branch until it is merged, and all is sent after that', async () => {
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ada.publish();
    ada.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    expect(await ada.publish()).toMatchObject({ state: 'proposed' });
    const branches = ada.git('ls-remote', '--heads', 'origin').trim().split('\n');
    expect(branches.map((line) => line.split('\t')[1])).toEqual([
      'refs/heads/main',
      `refs/heads/${branch()}`,
    ]);
    // Merged there as one commit of another's.
    const tree = ada.git('rev-parse', 'HEAD^{tree}').trim();
    const main = ada.git('rev-parse', 'origin/main').trim();
    const squashed = ada.git('commit-tree', '-p', main, '-m', 'Merged', tree).trim();
    ada.git('push', '--quiet', 'origin', `${squashed}:refs/heads/squashed`);
    ada.git('--git-dir', both.bare, 'update-ref', 'refs/heads/main', squashed);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(await ada.publish()).toMatchObject({ state: 'nothing' });
    expect(ada.git('rev-parse', 'HEAD').trim()).toBe(squashed);
  });

  test('gets another branch if that of the day holds something else, and says where to go without a link', async () => {
    const elsewhere = ada.git('commit-tree', '-m', 'Else', 'HEAD^{tree}').trim();
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    ada.git('push', '--quiet', 'origin', `${elsewhere}:refs/heads/${branch()}`);
    const { state, words } = await ada.publish();
    expect([state, words[1]]).toEqual(['proposed', `It is on the branch "${branch()}-2".`]);
    expect(words[2]).toBe(
      'Open a request to merge it into "main", on the website where your force keeps these files.',
    );
  });

  test('gets an emergency banner so, too', async () => {
    const banner = { text: 'Stay away.', until: '2026-12-05' };
    expect(await publishBanner(ada.content, banner, ada.answering(true))).toMatchObject({
      state: 'proposed',
    });
  });
});

describe('it says that residents do not see it', () => {
  test('on a branch that the site is not built from', async () => {
    ada.git('switch', '--quiet', '-c', 'autumn');
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    expect(await ada.publish()).toEqual({
      state: 'sent',
      words: [
        'Sent, to the branch "autumn". The site is built from "main".',
        'Residents see it once somebody has merged it into "main".',
      ],
    });
  });

  test('without a place to send it to, each time', async () => {
    ada.git('remote', 'remove', 'origin');
    ada.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    for (const first of [
      'It is kept in this folder, and nothing of it is lost, but it is not sent.',
      'Nothing is changed.',
    ]) {
      const { state, words } = await ada.publish();
      expect([state, words[0], words[1]]).toEqual([
        'kept',
        first,
        expect.stringContaining('git remote add origin'),
      ]);
    }
  });
});
