import { describe, expect, test } from 'vitest';
import type { DotChart } from '../../domain/chart.ts';
import { drawChart } from './draw-chart.ts';

const words = { title: 'Days', finding: 'All are within 42 days.' };

function dots(rows: readonly number[][], limit?: number) {
  const chart: DotChart = {
    kind: 'dots',
    ...words,
    unit: 'days',
    ...(limit === undefined ? {} : { limit }),
    key: { within: 'a gap' },
    rows: rows.map((values, index) => ({ label: `Row ${index + 1}`, values })),
  };
  return drawChart(chart);
}

describe('values on a line', () => {
  test.each([
    ['in thirds of the limit', [[35, 63]], 42, ['0 days', '14', '28', '42, the limit', '56', '70']],
    [
      'with room beyond the limit though nothing is over',
      [[20]],
      42,
      ['0 days', '14', '28', '42, the limit', '56'],
    ],
    ['with a limit that has no third', [[30]], 40, ['0 days', '40, the limit', '80']],
    [
      'with the unit beside a limit where the axis begins',
      [[567]],
      42,
      ['42 days, the limit', '378', '504', '630'],
    ],
    ['without a limit', [[3, 12]], undefined, ['0 days', '2', '4', '6', '8', '10', '12']],
    ['without a value', [[]], undefined, ['0 days', '1']],
  ])('the axis counts %s', (_, rows, limit, names) => {
    expect(dots(rows, limit).ticks.flatMap(({ text }) => text ?? [])).toEqual(names);
  });

  test('the limit itself is within: 42 is a dot on the line, 43 a diamond with its number', () => {
    const drawing = dots([[42, 43]], 42);
    const [at, over] = drawing.rows[0]?.marks ?? [];
    expect([at?.shape, at?.text, at?.x]).toEqual(['dot', undefined, drawing.zone?.x]);
    expect([over?.shape, over?.text?.words]).toEqual(['diamond', '43']);
    expect(drawing.ticks.find(({ limit }) => limit)?.x).toBe(at?.x);
  });

  test('numbers that would touch stand one below the other, and the row grows', () => {
    const apart = dots([[49, 63], [35]], 42);
    const near = dots([[49, 50], [35]], 42);
    const numbers = (drawing: typeof near) => drawing.rows[0]?.marks.map(({ text }) => text?.y);
    expect(new Set(numbers(apart)).size).toBe(1);
    expect(new Set(numbers(near)).size).toBe(2);
    expect(near.height).toBeGreaterThan(apart.height);
    expect(near.rows[1]?.labelY).toBeGreaterThan(apart.rows[1]?.labelY ?? 0);
  });

  test('the same value twice is one mark', () => {
    expect(dots([[35, 35, 42]], 42).rows[0]?.marks).toHaveLength(2);
  });

  test('everything stands within the drawing, whatever the values', () => {
    for (const values of [[0], [42, 84, 85], [1, 10_000], [41.5]])
      for (const { x } of dots([values], 42).rows[0]?.marks ?? []) {
        expect(x).toMatch(/^\d+(\.\d{1,2})?%$/);
        expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(0);
        expect(Number.parseFloat(x)).toBeLessThanOrEqual(100);
      }
  });
});

describe('marks', () => {
  const key = [
    { mark: 'kept' as const, text: 'in time' },
    { mark: 'late' as const, text: 'late' },
    { mark: 'missed' as const, text: 'missing' },
  ];

  test('stand below the names of their columns, and an empty place stays empty', () => {
    const { rows, ticks } = drawChart({
      kind: 'marks',
      ...words,
      columns: ['S', 'O'],
      key,
      rows: [{ label: 'Marshby', marks: [undefined, { mark: 'late' }] }],
    });
    expect(rows[0]?.marks.map(({ shape, x }) => [shape, x])).toEqual([['hollow-diamond', ticks[1]?.x]]);
  });

  test('the key names only the shapes that are there', () => {
    const drawing = drawChart({
      kind: 'marks',
      ...words,
      key,
      rows: [{ label: 'Marshby', marks: [{ mark: 'kept' }, { mark: 'missed' }] }],
    });
    expect(drawing.key).toEqual([
      { shape: 'dot', text: 'in time' },
      { shape: 'diamond', text: 'missing' },
    ]);
  });
});

test('bars are as long as their counts, the longest leaves room for its words, none is none', () => {
  const drawing = drawChart({
    kind: 'bars',
    ...words,
    rows: [{ label: 'May', bars: [4, 2, 0].map((value) => ({ value, text: `${value} opened` })) }],
  });
  expect(drawing.rows[0]?.bars.map(({ width, filled }) => [width, filled])).toEqual([
    ['66%', true],
    ['33%', false],
    ['0%', false],
  ]);
});
