import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  integrity?: string;
  resolved?: string;
}

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

test('the lockfile holds the packages of every platform, so that npm ci works on all of them', () => {
  const missing = Object.entries(lockfile.packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(place, name))
      .map((name) => `${name}, wanted by ${place || 'the project'}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry and has a digest for every package', () => {
  const entries = Object.entries(lockfile.packages).filter(([place]) => place !== '');
  expect(entries.length).toBeGreaterThan(100);
  expect(
    entries.filter(([, entry]) => entry.resolved !== undefined || entry.integrity === undefined),
  ).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** Looks for a package where Node would: beside the one that wants it, then in each folder above. */
function isLocked(place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (lockfile.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
    if (!folder.includes('/node_modules/')) return lockfile.packages[`node_modules/${name}`] !== undefined;
  }
}
