import qrcode from 'qrcode';

/** A QR code as one SVG path: each dark square is one unit wide, with the quiet edge that readers need around all. */
export interface QrCode {
  /** The side of the drawing in units. */
  size: number;
  /** What is dark, as the `d` of a path. */
  path: string;
}

/** The light edge around a code, in squares (ISO/IEC 18004). */
const QUIET = 4;

/** The code for a text, with 15 per cent of it to spare for dirt and glare (level M). */
export function qrCode(text: string): QrCode {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    runsOf(Array.from({ length: modules.size }, (_, x) => modules.get(y, x) !== 0))
      .map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size: modules.size + 2 * QUIET, path: rows.join('') };
}

/** Where dark squares stand side by side: first square and number of each run. */
function runsOf(row: readonly boolean[]): [number, number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x]];
  });
}
