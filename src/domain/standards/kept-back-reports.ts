import { linesToAnswer } from '../concern-to-answer.ts';
import { addDays } from '../dates.ts';
import { splitId, type Item, type Library } from '../library.ts';
import { addMonths, lastDayOf } from '../months.ts';
import type { Problem } from '../problem.ts';
import type { District, Site } from '../site.ts';

/**
 * What a report that nobody sees yet, a draft or one kept back, will leave out when it goes out (rule R5): every
 * concern that is open now. Of a district only the report that comes next is looked at. It is advice, because the
 * promise is not broken yet.
 */
export function keptBackProblems(library: Library, site: Site): Problem[] {
  return site.districts.flatMap((district) => {
    const next = nextReport(library, district);
    if (!next) return [];
    const { file, data } = next;
    const { key: month } = splitId(next.id);
    const due = addDays(lastDayOf(addMonths(month, 1)), site.force.limits.report_due.limit);
    return district.concerns
      .filter(({ open, concern }) => open && !data.concerns.some(({ id }) => id === concern))
      .map((concern): Problem => ({
        severity: 'advice',
        rule: 'R5',
        file,
        field: ['concerns'],
        message: `This report does not speak of "${concern.title}" (${concern.concern}), which is open.`,
        fix: `Add an entry "id: ${concern.concern}" to its concerns before it goes out, even if nothing has changed.`,
        add: linesToAnswer(district, concern, { published: data.published, due }),
      }));
  });
}

/** The first report after all that residents see. */
function nextReport({ reports }: Library, district: District): Item<'reports'> | undefined {
  const newest = district.reports[0]?.month ?? '';
  return reports
    .filter(({ id }) => splitId(id).district === district.slug && splitId(id).key > newest)
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
