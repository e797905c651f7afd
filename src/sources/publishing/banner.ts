import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { formatDate, isPlainDate } from '../../domain/dates.ts';
import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import type { Confirm } from './ask.ts';
import { publishContent } from './publish-content.ts';
import type { Outcome } from './send.ts';
import { changeFacts } from './site-facts.ts';

export interface Banner {
  text: string;
  /** The last day it stands, `YYYY-MM-DD`. */
  until: string;
}

const FILE = 'force.yaml';

/**
 * Puts the emergency banner up, or takes it down (`undefined`), and publishes that and nothing else: a report that is
 * half written neither goes out with it nor holds it up. Refused or not confirmed, `force.yaml` is as it was.
 */
export async function publishBanner(
  contentDir: string,
  banner: Banner | undefined,
  confirm: Confirm,
): Promise<Outcome> {
  const { asOf } = changeFacts(contentDir);
  if (banner && (!isPlainDate(banner.until) || banner.until < asOf))
    return refuse(
      isPlainDate(banner.until)
        ? `${formatDate(banner.until)} is past: the banner would never be seen.`
        : `"${banner.until}" is not a day; write the last day like ${asOf}.`,
    );
  const path = join(contentDir, FILE);
  const before = readText(path);
  if (before === undefined) return refuse(`There is no ${FILE}.`);
  const after = withBanner(before, banner);
  if (after === undefined) return refuse(`${FILE} cannot be read; "npm run check" says why.`);
  if (after === before && !banner) return { state: 'nothing', words: ['There is no banner.'] };
  writeFileSync(path, after);
  const errors = checkContent({ contentDir }).problems.filter(
    ({ severity, file }) => severity === 'error' && file === FILE,
  );
  const outcome =
    errors.length > 0
      ? refuse(reportOn(errors, contentDir, false).trimEnd())
      : await publishContent({ contentDir, only: [FILE], confirm });
  if (outcome.state === 'refused' || outcome.state === 'declined') writeFileSync(path, before);
  return outcome;
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

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function refuse(...words: string[]): Outcome {
  return { state: 'refused', words };
}
