import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolders } from './folders.ts';
import { readForceFacts } from './force-facts.ts';

test('a site is in the usual folders unless the environment names others', () => {
  expect(siteFolders({})).toEqual({
    content: resolve('content'),
    build: resolve('.build'),
    dist: resolve('dist'),
  });
  expect(siteFolders({ OPENBEAT_CONTENT: 'a/b', OPENBEAT_BUILD: '.build/test/x' })).toEqual({
    content: resolve('a/b'),
    build: resolve('.build/test/x'),
    dist: resolve('.build/test/x/dist'),
  });
});

test.each([
  [
    'a real site',
    'site: https://fenland.police.example\ndemonstration: false',
    'https://fenland.police.example/',
    false,
  ],
  [
    'a site that says nothing of it',
    'site: https://fenland.police.example/',
    'https://fenland.police.example/',
    false,
  ],
  ['a demonstration', 'site: https://a.example\ndemonstration: true', 'https://a.example/', true],
  ['no address', 'name: Fenland Police', 'http://localhost:4321/', true],
  ['an address that is none', 'site: fenland', 'http://localhost:4321/', true],
  ['broken YAML', 'site: [', 'http://localhost:4321/', true],
  ['an empty file', '', 'http://localhost:4321/', true],
])('the address and the demonstration of %s', (_name, yaml, address, demonstration) => {
  const root = mkdtempSync(join(tmpdir(), 'force-facts-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content', 'force.yaml'), yaml);
  const folders = { content: join(root, 'content'), build: root, dist: root };
  expect(readForceFacts(folders)).toEqual({ address, demonstration });
  rmSync(root, { recursive: true });
});
