import type { Matter } from '../domain/guide.ts';
import type { District, Site } from '../domain/site.ts';
import { caseReviewPath, paths, phoneHref } from '../domain/urls.ts';
import { agencyWords } from './agency-words.ts';
import { joinWords, midSentence, type Word, type Words } from './words.ts';

/** One thing that troubles people, as the guide to who deals with what shows it. */
export interface MatterView {
  /** Its anchor. */
  id: string;
  title: string;
  /** Who deals with it, in one line. */
  who: string;
  rows: { label: string; words: Words }[];
}

/** Who deals with it and why, what to do now, and what the police do; for one district, or before one is chosen. */
export function matterView(matter: Matter, site: Site, district?: District): MatterView {
  const agencies = matter.who.map((agency) => agencyWords(agency, matter.matter, site, district));
  const who = whoLine([...new Set(agencies.map(({ name }) => name))]);
  const { emergency } = site.force.contact;
  const ways = agencies.flatMap((agency) => agency.ways);
  return {
    id: matter.matter,
    title: matter.name,
    who,
    rows: [
      { label: 'Who', words: [{ strong: `${who}.` }, ` ${matter.why}`] },
      ...(matter.emergency
        ? [
            {
              label: 'Emergency',
              words: [{ text: `Call ${emergency}`, href: phoneHref(emergency) }, ` if ${matter.emergency}`],
            },
          ]
        : []),
      { label: 'Do this now', words: matter.now },
      ...(ways.length > 0 ? [{ label: 'Tell', words: sentences(ways) }] : []),
      { label: 'What we do', words: matter.police },
      ...caseReview(matter, site, district),
    ],
  };
}

/** The review that residents can ask for when reports about it changed nothing. */
function caseReview({ topic: own }: Matter, site: Site, district?: District): MatterView['rows'] {
  if (!site.topics.some(({ topic, case_review }) => topic === own && case_review)) return [];
  const [council, another] = district?.councils ?? [];
  const href = council && !another ? caseReviewPath(council.slug) : paths.caseReview;
  return [
    {
      label: 'No change?',
      words: ['Reported it again and again? Ask for an ', { text: 'ASB case review', href }, '.'],
    },
  ];
}

/** `Your council and the police`; names that hold a comma or an "and" are parted more clearly. */
function whoLine(names: readonly string[]): string {
  const inLine = names.map((name, index) => (index === 0 ? name : inSentence(name)));
  return names.some((name) => /,| and /.test(name)) ? inLine.join('; ') : joinWords(inLine);
}

/** `The police` within a sentence; a name such as `Thurrock Council` stays. */
function inSentence(name: string): string {
  return /^(?:The|Your|Whoever) /.test(name) ? midSentence(name) : name;
}

/** Several runs of words, one after the other. */
function sentences(all: readonly Words[]): Words {
  return all.flatMap((words, index): Word[] => [
    ...(index > 0 ? [' '] : []),
    ...(typeof words === 'string' ? [words] : words),
  ]);
}
