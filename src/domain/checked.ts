import { daysBetween } from './dates.ts';

/** Whether a contact that was checked on one day is still trusted on another, `days` being the limit (rule R13). */
export function isCheckedInTime(verified: string, asOf: string, days: number): boolean {
  return daysBetween(verified, asOf) <= days;
}
