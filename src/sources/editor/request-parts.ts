import type { IncomingMessage } from 'node:http';
import { SaveRefused } from './save-files.ts';

/** Pictures and a few documents; in bytes. */
const MOST_BYTES = 32_000_000;

/**
 * The path of a request as it was asked for, and as it reads.
 * @throws SaveRefused for what is no address
 */
export function pathOf(asked: string, address: string): { pathname: string; path: string } {
  try {
    const { pathname } = new URL(asked, address);
    return { pathname, path: decodeURIComponent(pathname) };
  } catch {
    throw new SaveRefused('That is no address.', 400);
  }
}

/**
 * What a request brings along, read as JSON.
 * @throws SaveRefused for anything but an object or a list, and for too much
 */
export async function bodyOf(request: IncomingMessage): Promise<object> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new SaveRefused('That is too much at once.', 413);
    parts.push(part);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, with all else that is none.
  }
  throw new SaveRefused('That is no JSON object.', 400);
}
