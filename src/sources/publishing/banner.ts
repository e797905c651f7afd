import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/** The emergency banner, as `force.yaml` holds it. */
export interface Banner {
  text: string;
  /** The last day it stands, `YYYY-MM-DD`. */
  until: string;
}

/**
 * The text of `force.yaml` with another banner, or none; every other byte stays. Undefined if it is no YAML of fields.
 */
export function withBanner(text: string, banner: Banner | undefined): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'banner');
  const block = banner
    ? stringify({ banner }, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    : '';
  const key = pair && isScalar(pair.key) ? pair.key.range : undefined;
  if (!pair || !key)
    return banner ? `${text.endsWith('\n') || text === '' ? text : `${text}\n`}${block}` : text;
  const value = pair.value as { range?: [number, number, number] } | null;
  const start = key[0];
  const end = value?.range?.[1] ?? key[1];
  const lineEnd = text.slice(0, end).endsWith('\n') ? end : text.indexOf('\n', end) + 1 || text.length;
  return text.slice(0, start) + block + text.slice(lineEnd);
}
