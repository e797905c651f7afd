import { create } from 'qrcode';

/** A QR code as one path of an SVG whose unit is a module, quiet zone included. */
export interface QrPath {
  size: number;
  path: string;
}

/** ISO/IEC 18004 asks for four empty modules around a code. */
const QUIET = 4;

/** The code of an address. Level M mends 15 per cent, enough for a drop of rain on a poster. */
export function qrPath(address: string): QrPath {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!modules.get(row, column)) continue;
      let run = 1;
      while (column + run < size && modules.get(row, column + run)) run += 1;
      path += `M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`;
      column += run;
    }
  }
  return { size: size + 2 * QUIET, path };
}
