import { describe, expect, test } from 'vitest';
import { publishBanner } from '../../sources/publishing/publish-banner.ts';
import { REPORT, SUMMARY, ada, ben, both, freshForEachTest } from './two-people.ts';

const NAME = 'name: Fenland Police';
const banner = { text: 'Stay away from the wall.', until: '2026-12-05' };

freshForEachTest();

const run = (shown: typeof banner | undefined = banner) =>
  publishBanner(ada.content, shown, ada.answering(true));

/** What everybody sees of the banner and of a half-written name. */
function seen(): [boolean, boolean] {
  const text = both.fresh().read('force.yaml') ?? '';
  return [text.includes(banner.text), text.includes('name: Half')];
}

describe('the banner goes out alone', () => {
  test('beside other lines of force.yaml that are half written, which stay; and it comes down alone', async () => {
    ada.edit('force.yaml', NAME, 'name: Half');
    expect(await run()).toMatchObject({ state: 'sent' });
    expect(seen()).toEqual([true, false]);
    expect(ada.read('force.yaml')).toMatch(/name: Half[^]*Stay away/);
    expect(ada.git('diff', 'HEAD').match(/^[-+] *\w.*$/gm)).toEqual([`-${NAME}`, '+name: Half']);
    await publishBanner(ada.content, undefined, ada.answering(true));
    expect([seen(), ada.read('force.yaml')]).toEqual([
      [false, false],
      expect.not.stringContaining('Stay away'),
    ]);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(seen()).toEqual([false, true]);
  });

  test('beside a file that is half written here and was changed by somebody else, and by a broken force.yaml', async () => {
    ben.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    ben.edit('force.yaml', 'Calls are free.', 'All calls are free.');
    await ben.publish();
    ada.edit(REPORT, SUMMARY, 'Half');
    ada.edit('force.yaml', NAME, 'name: [Half');
    expect(await run()).toMatchObject({ state: 'sent' });
    expect(seen()).toEqual([true, false]);
    expect([ada.read(REPORT), ada.read('force.yaml')]).toEqual([
      expect.stringContaining('Half'),
      expect.stringContaining('name: [Half'),
    ]);
    // Nothing that is out is undone by what is half written when that is done.
    ada.edit('force.yaml', 'name: [Half', 'name: Half');
    ada.git('checkout', '--quiet', '--', `content/${REPORT}`);
    expect(await ada.publish()).toMatchObject({ state: 'sent' });
    expect(seen()).toEqual([true, true]);
    expect(both.fresh().read('force.yaml')).toContain('All calls');
    expect(ada.read(REPORT)).toContain('Three bikes');
  });

  test('though a publication waits for a choice between two texts, which goes on waiting', async () => {
    ben.edit(REPORT, SUMMARY, 'Three bikes are gone.');
    await ben.publish();
    ada.edit(REPORT, SUMMARY, 'Four bikes are gone.');
    expect(await ada.publish()).toMatchObject({ state: 'conflict' });
    expect(await run()).toMatchObject({ state: 'sent' });
    expect([seen(), both.fresh().read(REPORT)]).toEqual([
      [true, false],
      expect.stringContaining('Three bikes'),
    ]);
    expect(await ada.publish({ mine: [REPORT] })).toMatchObject({ state: 'sent' });
    expect([seen(), both.fresh().read(REPORT)]).toEqual([
      [true, false],
      expect.stringContaining('Four bikes'),
    ]);
  });

  test('later, if there is no connection; then it says so again, and the rest of the file stays', async () => {
    ada.edit('force.yaml', NAME, 'name: Half');
    const comeBack = both.goOffline();
    for (let time = 0; time < 2; time += 1) {
      const { state, words } = await run();
      expect([state, words[1]]).toEqual(['kept', 'The place it is sent to cannot be reached now.']);
    }
    expect(ada.git('show', 'HEAD:content/force.yaml')).toMatch(/^name: Fenland Police$[^]*Stay away/m);
    expect(ada.read('force.yaml')).toMatch(/name: Half[^]*Stay away/);
    comeBack();
    expect(await run()).toMatchObject({ state: 'sent' });
    expect(seen()).toEqual([true, false]);
  });
});
