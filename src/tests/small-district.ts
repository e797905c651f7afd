import type { District, Site } from '../domain/site.ts';
import type { StandardId, Standing } from '../domain/standards/standard.ts';
import { standingsOf } from '../domain/standards/standings.ts';
import { siteWith, TODAY, type Changes } from './small-content.ts';
import { smallFiles } from './small-files.ts';

type Fields = Record<string, unknown>;

const MEETING = 'meetings/marshby/2026-10-20-library.md';
const REPORT = 'reports/marshby/2026-10.md';

/** The small content without a meeting or report, and with what is given instead. */
export function marshbyWith(changes: Changes = {}, asOf = TODAY): { site: Site; district: District } {
  const site = siteWith({ [MEETING]: null, [REPORT]: null, ...changes }, asOf);
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  if (!district) throw new Error('Marshby is gone.');
  return { site, district };
}

/** How Marshby stands against one standard. */
export function standingWith(id: StandardId, changes: Changes = {}, asOf = TODAY): Standing {
  const { site, district } = marshbyWith(changes, asOf);
  const standing = standingsOf(district, site).find(({ standard }) => standard === id);
  if (!standing) throw new Error(`${id} is not measured.`);
  return standing;
}

/** A Local Community Meeting of Marshby, held unless the fields say otherwise. */
export function lcm(date: string, fields: Fields = {}): Changes {
  return {
    [`meetings/marshby/${date}.md`]: {
      ...smallFiles[MEETING],
      raised: [],
      attendance: fields['status'] === undefined || fields['status'] === 'held' ? 12 : undefined,
      published: '2025-01-01',
      ...fields,
    },
  };
}

/** A month's report of Marshby, published on the fifth of the next month unless the fields say otherwise. */
export function report(month: string, fields: Fields = {}): Changes {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return {
    [`reports/marshby/${month}.md`]: {
      published: `${next}-05`,
      by: 'fen-constable',
      summary: 'Quiet.',
      concerns: [],
      ...fields,
    },
  };
}

/** The team of Marshby, since another day. */
export function teamSince(since: string): Changes {
  return { 'teams/marshby.yaml': { since } };
}

/** Several changes as one; of two to the same file the later holds. */
export function merged(...parts: Changes[]): Changes {
  return Object.assign({}, ...parts) as Changes;
}
