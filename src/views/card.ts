import type { Card } from '../domain/card.ts';
import { formatMonth } from '../domain/dates.ts';
import type { District, Site } from '../domain/site.ts';
import { themeColours } from '../domain/theme.ts';
import { recordPairs } from './record-pairs.ts';
import { recordCounts } from './record-counts.ts';

/** The card of every page that has no better one. */
export function forceCard(site: Site): Card {
  return {
    ...frame(site),
    title: 'Who polices your area',
    under: 'How to reach them, when to meet them, and what they did about what you told them',
    figures: [],
  };
}

/** The card of a district's pages: how many things residents told the team were answered, how many wait. */
export function districtCards(site: Site): { params: { district: string }; view: Card }[] {
  return site.districts.map((district) => {
    const open = district.concerns.filter((concern) => concern.open).length;
    return {
      params: { district: district.slug },
      view: {
        ...frame(site),
        title: district.name,
        under: 'Community policing team',
        figures:
          district.concerns.length === 0
            ? []
            : [
                {
                  value: String(district.concerns.length - open),
                  label: district.concerns.length - open === 1 ? 'concern closed' : 'concerns closed',
                },
                { value: String(open), label: 'still open' },
              ],
      },
    };
  });
}

/** The card of a monthly report, with the first two of its figures. */
export function reportCards(site: Site): { params: { district: string; month: string }; view: Card }[] {
  return site.districts.flatMap((district) =>
    district.reports.map(({ month }) => ({
      params: { district: district.slug, month },
      view: {
        ...frame(site),
        title: district.name,
        under: `What we did in ${formatMonth(month)}`,
        figures: reportFigures(district, month),
      },
    })),
  );
}

/** The figures on a report's card; its page describes the picture with them. */
export function reportFigures(district: District, month: string): Card['figures'] {
  const pairs = recordPairs(district, 'report', month);
  return recordCounts(pairs.map(({ step }) => step.status)).slice(0, 2);
}

function frame({ force }: Site): Pick<Card, 'from' | 'warning' | 'colours'> {
  const { plate, night } = force.theme ?? {};
  const colours = themeColours({ plate, night });
  return {
    from: `${force.name} ${force.site_label}`,
    ...(force.demonstration ? { warning: 'Demonstration: officers and events are invented' } : {}),
    ...(Object.keys(colours).length > 0 ? { colours } : {}),
  };
}
