/** What the finder knows of districts and their places, as the browser loads it. */
export interface PlaceTable {
  /** The name of the force. */
  force: string;
  /** Where somebody from outside finds their own police. */
  otherForces: { name: string; url: string };
  districts: readonly DistrictEntry[];
  /** The short names of the districts that have a place, by the key of its name. */
  places: Readonly<Record<string, readonly string[]>>;
}

/** A district as the finder offers it. */
export interface DistrictEntry {
  slug: string;
  name: string;
  /** The address of its page. */
  path: string;
  /** A few places in it, in words. */
  places: string;
}

/** The name of a place without what people write in different ways: `St. Osyth’s` and `saint osyths` are one. */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’.]|\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bgreat\b/g, 'gt');
}
