/** Addresses of what is made for paper and for editors of other papers: whoever has them may use them, search has not. */

/** The poster of one meeting, on one side of A4. */
export function posterPath(district: string, stem: string): string {
  return `/${district}/print/poster/${stem}/`;
}

/** The leaflet of a team, on two sides of A5. */
export function leafletPath(district: string): string {
  return `/${district}/print/leaflet/`;
}

/** A report on two sides of A4. */
export function paperReportPath(district: string, month: string): string {
  return `/${district}/print/report/${month}/`;
}

/** A report in letters of 18 points. */
export function largePrintPath(district: string, month: string): string {
  return `/${district}/print/large-print/${month}/`;
}

/**
 * The texts of a report or a meeting for other papers and sites. They stand below `print`, too: one word of an address
 * keeps everything that is no page for residents.
 */
export function pressPath(district: string, kind: 'report' | 'meeting', key: string): string {
  return `/${district}/print/press/${kind}/${key}/`;
}

/** The same as data. */
export function pressDataPath(district: string, kind: 'report' | 'meeting', key: string): string {
  return `/${district}/print/press/${kind}/${key}.json`;
}

/** An address as people type it: `https://police.example/thurrock/` → `police.example/thurrock`. */
export function typedAddress(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
