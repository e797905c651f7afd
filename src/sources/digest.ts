import { createHash } from 'node:crypto';

/** Hexadecimal digits of a digest: 80 bits, far more than a site's files and views need to differ. */
const LENGTH = 20;

/** A short name for exactly these bytes: 20 hexadecimal digits of their SHA-256. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);
}

/**
 * A short name for plain data, the same whatever order its keys stand in: what a page's `cacheKey` is made of.
 * `undefined` counts as absent.
 * @throws TypeError for what is not plain data (functions, dates, maps), because two such values would look alike
 */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, LENGTH);
}

function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    typeof value === 'number'
  ) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (
    typeof value !== 'object' ||
    ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  ) {
    throw new TypeError(`Only plain data has a digest, not ${Object.prototype.toString.call(value)}.`);
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
