import type { Change } from './bad-file.ts';

/** One bad file: what is wrong with it, the change that makes it so, and whether the report's corrections mend it. */
export interface BadRow {
  name: string;
  changes: Change[];
  mends: boolean;
}

export const report = 'reports/marshby/2026-10.md';
export const meeting = 'meetings/marshby/2026-11-28-library.md';
export const team = 'teams/marshby.yaml';
export const news = 'news/2026-11-02-neighbourhood-week.md';
export const council = 'councils/marshby.yaml';
export const guide = 'who-deals-with.yaml';
export const page = 'pages/about.mdx';

/** A row whose corrections make the file right. */
export function mended(name: string, ...changes: Change[]): BadRow {
  return { name, changes, mends: true };
}

/** A row that only a person can mend. */
export function faulty(name: string, ...changes: Change[]): BadRow {
  return { name, changes, mends: false };
}
