/** Media type of what `csvText` makes. */
export const csvType = 'text/csv; charset=utf-8';

/**
 * Rows as comma-separated text (RFC 4180): lines end in CRLF, the first row holds the names of the columns. Text that
 * a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, the minus included.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Cells that begin like this are formulas to one spreadsheet or another. */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
