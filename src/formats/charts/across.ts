/** A share of the width as an attribute of a drawing: `0.42` → `42%`; at most two decimals, the same everywhere. */
export function acrossAt(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
