import type { ConcernEntry } from './concern.ts';
import type { LedgerRecord } from './ledger.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';

/** One entry of a concern with the record it stands in, the day it happened and its place in the file. */
export interface LedgerEvent {
  entry: ConcernEntry;
  record: LedgerRecord;
  on: string;
  field: FieldPath;
}

/** A problem with one entry, or with one of its fields. */
export function problemAt(
  event: LedgerEvent,
  field: string,
  rule: string,
  message: string,
  fix: string,
): Problem {
  return contentError(
    rule,
    event.record.file,
    field === '' ? event.field : [...event.field, field],
    message,
    fix,
  );
}
