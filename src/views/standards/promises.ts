import type { StandardId, Verdict } from '../../domain/standards/standard.ts';
import { standardsOf } from '../../domain/standards/catalogue.ts';
import { standingsOf } from '../../domain/standards/standings.ts';
import type { District, Site } from '../../domain/site.ts';
import { districtStandardsPath } from '../../domain/standards-urls.ts';
import { paths } from '../../domain/urls.ts';
import type { FrameLink } from '../frame.ts';
import { count, numberWord, type Words } from '../words.ts';
import { verdictWords } from './standing.ts';

/** The promises that tell a resident most, in the order of the district's page. */
const TELLING: readonly StandardId[] = ['R1', 'R5', 'R3', 'R14'];

/** A few promises on a district's page: whether each is kept, with the figure that leads to what it counts. */
export interface Promises {
  rows: { kind: Verdict; word: string; words: Words; note: Words }[];
  all: FrameLink;
  own: FrameLink;
}

export function promisesOf(district: District, site: Site): Promises {
  const standards = standardsOf(site.force.limits);
  const standings = standingsOf(district, site);
  const met = standings.filter(({ verdict }) => verdict === 'met').length;
  return {
    rows: TELLING.flatMap((id) => {
      const standard = standards.find((one) => one.id === id);
      const standing = standings.find((one) => one.standard === id);
      if (!standard || !standing) return [];
      return [
        {
          kind: standing.verdict,
          word: verdictWords[standing.verdict],
          words: `${standard.title}.`,
          note: [{ text: standing.figure, href: districtStandardsPath(district.slug, standard.slug) }],
        },
      ];
    }),
    own: {
      text: `${district.name}: ${met} of ${count(standings.length, 'standard')} met, with what is counted`,
      href: districtStandardsPath(district.slug),
    },
    all: { text: `All ${numberWord(standards.length)} standards, all districts`, href: paths.standards },
  };
}
