import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('CHROME_PATH goes before everything else', () => {
  vi.stubEnv('CHROME_PATH', program('my-browser'));
  vi.stubEnv('PATH', folder);
  program('chromium');
  expect(findBrowser()).toBe(join(folder, 'my-browser'));
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'])(
  '%s is found on the PATH',
  (name) => {
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    const browser = program(name);
    expect(findBrowser()).toBe(browser);
  },
);

test('a CHROME_PATH that is no program is an error in one sentence, never another browser', () => {
  vi.stubEnv('CHROME_PATH', join(folder, 'missing'));
  expect(() => findBrowser()).toThrow(
    /^CHROME_PATH names .*missing, which is no program that can be run: [^.]*\.$/,
  );
  vi.stubEnv('CHROME_PATH', folder);
  expect(() => findBrowser()).toThrow('no program');
});

function program(name: string): string {
  writeFileSync(join(folder, name), '', { mode: 0o755 });
  return join(folder, name);
}
