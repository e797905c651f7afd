/** A number that a police system gives: at least three digits, perhaps letters, parts joined by marks. */
export const REFERENCE =
  '(?=[A-Z0-9 /-]*\\d{2})[A-Z]{0,6}[ /-]{0,3}\\d[A-Z0-9]*(?:(?: ?[/-] ?| of )[A-Z0-9]+)*';

/** Police stations’ short names before a custody number, as in BA/0294/26. */
export const CUSTODY_CODE = '[A-Z]{2,4}[ /-]\\d{3,6}[/-]\\d{2,4}|\\d{2}-[A-Z]{2}-\\d{3,6}';
