import type { Accessibility } from '../domain/accessibility.ts';
import { formatDate } from '../domain/dates.ts';
import type { Words } from './words.ts';

/** A part of the statement: its heading, sentences, and a list below them. */
export interface StatementPart {
  title: string;
  id: string;
  headingLevel: 2 | 3;
  text: readonly Words[];
  list: readonly { words: Words; lines: readonly Words[] }[];
}

/** What the site is measured against, as the model form names it. */
export const STANDARD: Exclude<Words, string> = [
  { text: 'Web Content Accessibility Guidelines version 2.2', href: 'https://www.w3.org/TR/WCAG22/' },
  ' AA standard',
];

/** The sentence on compliance, whose words are prescribed. */
export function complianceText({ status, problems }: Accessibility): Words {
  const has = (exempt: boolean) => problems.some(({ reason }) => (reason !== 'non-compliance') === exempt);
  const due = [...(has(false) ? ['the non-compliances'] : []), ...(has(true) ? ['the exemptions'] : [])].join(
    ' and ',
  );
  return [
    `This website is ${status} compliant with the `,
    ...STANDARD,
    status === 'fully' ? '.' : `, due to ${due} listed below.`,
  ];
}

const REASONS: readonly {
  reason: Accessibility['problems'][number]['reason'];
  title: string;
  none: string;
}[] = [
  {
    reason: 'non-compliance',
    title: 'Non-compliance with the accessibility regulations',
    none: 'We know of nothing.',
  },
  { reason: 'disproportionate-burden', title: 'Disproportionate burden', none: 'We claim none.' },
  {
    reason: 'out-of-scope',
    title: 'Content that’s not within the scope of the accessibility regulations',
    none: 'There is none.',
  },
];

/** What is not accessible, under the three prescribed headings; each is there even if it is empty. */
export function reasonParts({ problems }: Accessibility): StatementPart[] {
  return REASONS.map(({ reason, title, none }) => {
    const own = problems.filter((problem) => problem.reason === reason);
    return {
      ...part(title, own.length === 0 ? [none] : []),
      headingLevel: 3,
      list: own.map(({ what, criterion, instead, mended_by }) => ({
        words: what,
        lines: [
          ...(criterion === undefined ? [] : [`This fails WCAG 2.2 success criterion ${criterion}.`]),
          ...(instead === undefined ? [] : [instead]),
          ...(mended_by === undefined ? [] : [`We plan to mend it by ${formatDate(mended_by)}.`]),
        ],
      })),
    };
  });
}

/** A part under its heading; the heading's words make its anchor. */
export function part(title: string, text: readonly Words[], list: readonly string[] = []): StatementPart {
  return {
    title,
    id: title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    headingLevel: 2,
    text,
    list: list.map((words) => ({ words, lines: [] })),
  };
}
