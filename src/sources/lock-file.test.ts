import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
  expect(added).toEqual([
    'authority "police.example"',
    'district "coldharbour"',
    'district "marshby"',
    '3 meetings',
  ]);
  expect(lockText()).toMatch(
    /^# .*\nauthority: police\.example\nsince: 2025-04-01\ndistricts:\n {2}- coldharbour\n {2}- marshby\nmeetings:\n {2}- \{ id: /,
  );
  expect(updateLock(folder).added).toEqual([]);
});

test('a new district is added, and one that is gone stays', () => {
  change('identity.lock', '- marshby', '- oldtown');
  expect(updateLock(folder).added).toEqual(['district "marshby"']);
  expect(lockText()).toMatch(/- coldharbour\n {2}- marshby\n {2}- oldtown\nmeetings:\n/);
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

describe('published meetings', () => {
  const LIBRARY = 'meetings/marshby/2026-11-28-library.md';
  const line = () =>
    lockText()
      .split('\n')
      .find((text) => text.includes('2026-11-28-library'));

  test('a new one is added, a draft is not, and the rest stays byte by byte', () => {
    const before = lockText();
    const meeting = readFileSync(path(LIBRARY), 'utf8').replace('10:00', '15:00').replace('12:00', '17:00');
    writeFileSync(path('meetings/marshby/2026-12-12.md'), meeting);
    writeFileSync(
      path('meetings/marshby/2026-12-13.md'),
      meeting.replace('published:', 'draft: true\npublished:'),
    );
    expect(updateLock(folder).added).toEqual(['1 meeting']);
    expect(
      lockText()
        .split('\n')
        .filter((text) => !before.includes(text)),
    ).toEqual([
      '  - { id: marshby/meetings/2026-12-12, date: 2026-12-12, start: "15:00", end: "17:00", place: "Marshby Library, Marshby", status: scheduled, changes: 0 }',
    ]);
  });

  test('what a line in its changes announces is taken over', () => {
    change(LIBRARY, 'start: "10:00"', 'start: "10:30"');
    change(LIBRARY, 'published:', 'changes: [{ on: 2026-11-20, what: "Later." }]\npublished:');
    expect(updateLock(folder).added).toEqual(['changes of 1 meeting']);
    expect(line()).toContain(
      'start: "10:30", end: "12:00", place: "Marshby Library, Marshby", status: scheduled, changes: 1',
    );
    expect(updateLock(folder).added).toEqual([]);
  });

  test('what nobody announced is refused, and the record stays', () => {
    const before = lockText();
    change(LIBRARY, 'start: "10:00"', 'start: "10:30"');
    expect(updateLock(folder)).toMatchObject({ added: [], problems: [{ rule: 'announced', file: LIBRARY }] });
    expect(lockText()).toBe(before);
  });

  test('one that was held changes nothing in the record', () => {
    change('meetings/marshby/2026-10-20-sea-wall.md', 'attendance: 14', 'attendance: 15');
    expect(updateLock(folder).added).toEqual([]);
  });

  test('a record from before meetings were kept gets them', () => {
    writeFileSync(path('identity.lock'), lockText().replace(/meetings:[^]*/, ''));
    expect(updateLock(folder).added).toEqual(['3 meetings']);
  });

  test('a record of many years, larger than any other file, is still read', () => {
    const old = Array.from(
      { length: 7_000 },
      (_, index) =>
        `  - { id: marshby/meetings/2006-01-01-${index}, date: 2006-01-01, start: "10:00", end: "12:00", place: "Marshby Library, Marshby", status: scheduled, changes: 0 }\n`,
    );
    writeFileSync(path('identity.lock'), lockText() + old.join(''));
    expect(updateLock(folder)).toEqual({ added: [], problems: [] });
  });
});
