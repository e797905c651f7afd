import { addDays } from './dates.ts';
import type { Library } from './library.ts';
import { compareText, contentError, type Problem } from './problem.ts';

/** The days on which a council belongs to a district, both included, and where that is said. */
interface Span {
  council: string;
  from: string;
  until: string;
  file: string;
  index: number;
}

/** Longer than any site lasts. */
const [ALWAYS, FOREVER] = ['0000-01-01', '9999-12-31'];

/** Rule R15: each council belongs to exactly one district on every date. */
export function councilProblems(library: Library, isWhole: boolean): Problem[] {
  const spans = library.districts.flatMap(({ file, data }) =>
    data.councils.map(({ council, from = ALWAYS, until = FOREVER }, index) => ({
      council,
      from,
      until,
      file,
      index,
    })),
  );
  const isBackward = ({ from, until }: Span) => until < from;
  return [
    ...spans
      .filter(isBackward)
      .map((span) =>
        spanProblem(
          span,
          `The council "${span.council}" stops belonging here before it begins.`,
          'Check both days.',
        ),
      ),
    ...library.councils.flatMap(({ id, file }) => {
      const own = spans
        .filter((span) => span.council === id && !isBackward(span))
        .sort((a, b) => compareText(a.from, b.from) || compareText(a.file, b.file));
      return isWhole || own.length > 0 ? oneCouncil(id, file, own, isWhole) : [];
    }),
  ];
}

function oneCouncil(id: string, file: string, spans: readonly Span[], isWhole: boolean): Problem[] {
  let last = spans[0];
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
  const problems: Problem[] = [];
  for (const span of spans.slice(1)) {
    if (span.from <= last.until)
      problems.push(
        spanProblem(
          span,
          `The council "${id}" belongs to ${last.file} on the same days.`,
          'Keep it in one of them, or give "until:" there and "from:" here.',
        ),
      );
    else if (isWhole && addDays(last.until, 1) < span.from)
      problems.push(
        spanProblem(
          span,
          `From ${addDays(last.until, 1)} until ${addDays(span.from, -1)} the council "${id}" belongs to no district.`,
          'Let "from:" be the day after "until:" of the district before.',
        ),
      );
    if (span.until > last.until) last = span;
  }
  if (isWhole && last.until < FOREVER)
    problems.push(
      spanProblem(
        last,
        `After ${last.until} the council "${id}" belongs to no district.`,
        'List it in the district that takes over, with "from:".',
      ),
    );
  return problems;
}

function spanProblem({ file, index }: Span, message: string, fix: string): Problem {
  return contentError('R15', file, ['councils', index], message, fix);
}
