import { afterEach, beforeEach } from 'vitest';
import { TwoClones, type Clone } from './two-clones.ts';

/** Files of the small site that these tests change, and lines that stand in them. */
export const REPORT = 'reports/marshby/2026-10.md';
export const SUMMARY = 'Two bikes are gone from the sea wall.';
export const BODY = 'We walked it on nine evenings, from Marshby to Little Fen.';
export const MEETING = 'meetings/marshby/2026-11-28-library.md';
export const NEW_MEETING = 'meetings/marshby/2027-01-07.md';

/** Of the test that runs: the repository, and Ada's and Ben's copies of it. */
export let both: TwoClones;
export let ada: Clone;
export let ben: Clone;

/** Gives every test of a file a repository of its own. */
export function freshForEachTest(): void {
  beforeEach(() => {
    both = new TwoClones();
    ({ ada, ben } = both);
  });
  afterEach(() => {
    both.remove();
  });
}
