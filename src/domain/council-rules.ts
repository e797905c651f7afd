import { addDays } from './dates.ts';
import type { Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** Rule R15: each council belongs to exactly one district on every date. */
export function councilProblems(library: Library): Problem[] {
  const spans = library.districts.flatMap(({ file, data }) =>
    data.councils.map(({ council, from = '0000-01-01', until = '9999-12-31' }, index) => ({
      council,
      from,
      until,
      file,
      index,
    })),
  );
  return library.councils.flatMap(({ id, file }) => {
    const own = spans
      .filter(({ council }) => council === id)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const last = own.at(-1);
    if (!last)
      return [
        contentError(
          'R15',
          file,
          [],
          `No district has the council "${id}".`,
          'List it under "councils:" of the district that polices it.',
        ),
      ];
    const clashes = own.slice(1).flatMap((span, index) => {
      const before = own[index];
      if (!before) return [];
      const field = ['councils', span.index];
      if (span.from <= before.until)
        return [
          contentError(
            'R15',
            span.file,
            field,
            `The council "${id}" belongs to ${before.file} on the same days.`,
            'Keep it in one of them, or give "until:" there and "from:" here.',
          ),
        ];
      return addDays(before.until, 1) < span.from
        ? [
            contentError(
              'R15',
              span.file,
              field,
              `From ${addDays(before.until, 1)} until ${addDays(span.from, -1)} the council "${id}" belongs to no district.`,
              'Let "from:" be the day after "until:" of the district before.',
            ),
          ]
        : [];
    });
    return last.until < '9999'
      ? [
          ...clashes,
          contentError(
            'R15',
            last.file,
            ['councils', last.index],
            `After ${last.until} the council "${id}" belongs to no district.`,
            'List it in the district that takes over, with "from:".',
          ),
        ]
      : clashes;
  });
}
