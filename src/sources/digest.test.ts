import { expect, test } from 'vitest';
import { digest, digestBytes } from './digest.ts';

test('the same data has the same digest, whatever order its keys stand in', () => {
  expect(digest({ a: 1, b: [{ c: 'd', e: null }] })).toBe(digest({ b: [{ e: null, c: 'd' }], a: 1 }));
  expect(digest({ a: 1, b: undefined })).toBe(digest({ a: 1 }));
  expect(digest({ a: 1 })).toMatch(/^[0-9a-f]{20}$/);
});

test.each([
  [{ a: 1 }, { a: '1' }],
  [
    [1, 2],
    [2, 1],
  ],
  [['ab'], ['a', 'b']],
  [{ a: null }, {}],
  [{ a: {} }, { a: [] }],
  ['a', '"a"'],
  [{ 'a,b': 1 }, { a: 1, b: 1 }],
])('%j and %j differ', (a, b) => {
  expect(digest(a)).not.toBe(digest(b));
});

test.each([[new Date(0)], [new Map()], [() => 1], [{ a: new Set() }]])(
  'what is not plain data is refused',
  (value) => {
    expect(() => digest(value)).toThrow(TypeError);
  },
);

test('bytes are named by their SHA-256', () => {
  expect(digestBytes(Buffer.from('abc'))).toBe('ba7816bf8f01cfea4141');
});
