import type { Accessibility } from '../domain/accessibility.ts';
import { formatDate } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import { emailHref, paths, phoneHref } from '../domain/urls.ts';
import { complianceText, part, reasonParts, STANDARD, type StatementPart } from './accessibility-parts.ts';
import { headOf, type Head } from './head.ts';
import { numberWord, paragraphs, type Words } from './words.ts';

export interface AccessibilityView {
  head: Head;
  title: string;
  lead: string;
  parts: StatementPart[];
}

/** The regulations that ask for the statement, as it must name them. */
const REGULATIONS =
  'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/**
 * `/accessibility/`: the statement in the government's model form. Its headings, their order and the sentences on
 * compliance and enforcement are prescribed; what is said between them comes from `accessibility.yaml`.
 */
export function accessibilityView(site: Site): AccessibilityView {
  const { accessibility: facts, force } = site;
  const name = `${force.name} ${force.site_label}`;
  const title = `Accessibility statement for ${name}`;
  return {
    head: headOf(site, {
      path: paths.accessibility,
      title: 'Accessibility statement',
      description: `How far ${name} can be used by everybody, what does not work yet, and whom to tell.`,
    }),
    title,
    lead: `This accessibility statement applies to ${facts.scope}. They are run by ${force.name}.`,
    parts: [
      part(
        'What you can do here',
        ['We want as many people as possible to use these pages. You can:'],
        facts.able,
      ),
      part('Feedback and contact information', contactText(facts)),
      part('Enforcement procedure', [
        `The ${facts.enforcement.body} is responsible for enforcing the ${REGULATIONS} (the ‘accessibility regulations’).`,
        [
          'If you’re not happy with how we respond to your complaint, contact the ',
          { text: facts.enforcement.advice.name, href: facts.enforcement.advice.url },
          '.',
        ],
      ]),
      part('Contacting us by phone, by text or in sign language', [
        [
          'Text relay, 999 BSL and all other ways are on the ',
          { text: 'contact page', href: `${paths.contact}#deaf` },
          '.',
        ],
      ]),
      part('Technical information about this website’s accessibility', [
        `${force.name} is committed to making its website accessible, in accordance with the ${REGULATIONS}.`,
      ]),
      { ...part('Compliance status', [complianceText(facts)]), headingLevel: 3 },
      part('Non-accessible content', [
        facts.problems.length > 0
          ? 'The content listed below is non-accessible for the following reasons.'
          : 'We know of none.',
      ]),
      ...reasonParts(facts),
      ...(facts.improving === undefined
        ? []
        : [part('What we’re doing to improve accessibility', paragraphs(facts.improving))]),
      part('Preparation of this accessibility statement', [
        `This statement was prepared on ${formatDate(facts.prepared)}. It was last reviewed on ${formatDate(facts.reviewed)}.`,
        ...facts.tested
          .toSorted((a, b) => (a.on < b.on ? 1 : -1))
          .flatMap(({ on, by, how }, index) => [
            [
              `${index === 0 ? 'This website was last tested' : 'Before that, it was tested'} on ${formatDate(on)} against the `,
              ...STANDARD,
              '.',
            ],
            `The test was carried out by ${by}.`,
            ...paragraphs(how),
          ]),
      ]),
    ],
  };
}

function contactText({ contact }: Accessibility): Words[] {
  const { email, phone, reply_days: days } = contact;
  const ways: Words = [
    { text: email, href: emailHref(email, 'Accessibility') },
    ...(phone === undefined ? [] : [' or call ', { text: phone, href: phoneHref(phone) }]),
  ];
  return [
    [
      'If you find a problem that is not listed here, or think we do not meet the accessibility requirements, write to ',
      ...ways,
      '.',
    ],
    [
      'Write there too if you need something of this website in another format, such as large print, Easy Read, an audio recording or braille.',
    ],
    `A person answers within ${days === 1 ? 'one day' : `${numberWord(days)} days`}.`,
  ];
}
