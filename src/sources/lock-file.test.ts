import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { updateLock } from './lock-file.ts';

let folder: string;
const path = (file: string) => join(folder, file);
const lockText = () => readFileSync(path('identity.lock'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openbeat-lock-'));
  cpSync('src/tests/fixtures/small/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, from: string, to: string): void {
  writeFileSync(path(file), readFileSync(path(file), 'utf8').replace(from, to));
}

test('a complete record is left as it is, byte by byte', () => {
  const before = lockText();
  expect(updateLock(folder)).toEqual({ added: [], problems: [] });
  expect(lockText()).toBe(before);
});

test('the first run writes the whole record, and a second one nothing', () => {
  rmSync(path('identity.lock'));
  const { added } = updateLock(folder);
  expect(added).toEqual(['authority "police.example"', 'district "coldharbour"', 'district "marshby"']);
  expect(lockText()).toMatch(
    /^# .*\nauthority: police\.example\nsince: 2025-04-01\ndistricts:\n {2}- coldharbour\n {2}- marshby\n$/,
  );
  expect(updateLock(folder).added).toEqual([]);
});

test('a new district is added, and one that is gone stays', () => {
  change('identity.lock', '- marshby', '- oldtown');
  expect(updateLock(folder).added).toEqual(['district "marshby"']);
  expect(lockText()).toMatch(/- coldharbour\n {2}- marshby\n {2}- oldtown\n$/);
});

test('another authority in the force’s file does not reach the record', () => {
  change('force.yaml', 'authority: police.example', 'authority: moved.example');
  change('identity.lock', '  - marshby\n', '');
  updateLock(folder);
  expect(lockText()).toContain('authority: police.example\n');
});

test.each([
  ['the force', 'force.yaml', 'authority:', 'autority:'],
  ['a district', 'districts/marshby.md', 'id: marshby', 'id: Marshby!'],
  ['the record', 'identity.lock', 'districts:', 'districts: ['],
])('nothing is written while %s is broken', (_, file, from, to) => {
  change('identity.lock', '  - marshby\n', '');
  change(file, from, to);
  const before = lockText();
  const { added, problems } = updateLock(folder);
  expect(added).toEqual([]);
  expect(problems.map((problem) => problem.file)).toContain(file);
  expect(lockText()).toBe(before);
});

test('without a force there is nothing to record', () => {
  rmSync(path('force.yaml'));
  expect(updateLock(folder).problems).toMatchObject([{ rule: 'missing-file', file: 'force.yaml' }]);
});
