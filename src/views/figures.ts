import type { Figure } from '../domain/figure.ts';

/** A number with what it counts, as the part `Figures` shows it. */
export interface ShownFigure {
  value: string;
  label: string;
  note?: string;
}

/** Numbers as people write them, each with what one should know to read it rightly. */
export function shownFigures(figures: readonly Figure[]): ShownFigure[] {
  return figures.map(({ value, label, note, source }) => {
    const notes = [note, source && `Source: ${source.name}.`].filter(Boolean).join(' ');
    return { value: formatNumber(value), label, ...(notes ? { note: notes } : {}) };
  });
}

/** `3300000` → `3,300,000`; `2.5` stays. */
function formatNumber(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
