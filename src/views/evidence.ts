import { formatDate } from '../domain/dates.ts';
import type { Attachment } from '../domain/attachment.ts';
import { evidenceKinds } from '../domain/evidence.ts';
import type { Evidence, Site } from '../domain/site.ts';
import { evidencePath, mediaPath, paths } from '../domain/urls.ts';
import { changesView, type ChangesView } from './changes.ts';
import { shownFigures, type ShownFigure } from './figures.ts';
import { headOf, type Head } from './head.ts';
import { newsArea, type LinkRow } from './home.ts';
import { mediaOf, type MediaPaths } from './media.ts';
import { sourceWords } from './source.ts';
import { paragraphs, type Words } from './words.ts';

export interface EvidenceListView {
  head: Head;
  title: string;
  lead: string;
  groups: { title: string; id: string; rows: LinkRow[] }[];
  empty: string;
}

export interface EvidenceView {
  head: Head;
  title: string;
  byline: string;
  lead: string;
  facts: { label: string; words: Words }[];
  figures: ShownFigure[];
  steps: { title: string; paragraphs: string[] }[];
  body: Evidence['text'];
  media: MediaPaths;
  attachments: Words[];
  source?: Words;
  changes: ChangesView;
}

/** `/evidence/`: papers, surveys and case studies by kind. */
export function evidenceListView(site: Site): EvidenceListView {
  const kinds = Object.keys(evidenceKinds) as (keyof typeof evidenceKinds)[];
  const plurals = {
    'accountability-paper': 'Accountability papers',
    survey: 'Surveys',
    'case-study': 'Case studies',
    inspection: 'Inspections',
  };
  return {
    head: headOf(site, {
      path: paths.evidence,
      title: 'Evidence',
      description: `Papers, surveys, inspections and case studies about community policing by ${site.force.name}, with their sources.`,
    }),
    title: 'Evidence',
    lead: 'What others found out about us, what residents said in surveys, and what worked.',
    groups: kinds.flatMap((kind) => {
      const rows = site.evidence.filter((evidence) => evidence.kind === kind);
      if (rows.length === 0) return [];
      return [
        {
          title: plurals[kind],
          id: kind,
          rows: rows.map((evidence) => ({
            title: evidence.title,
            href: evidencePath(evidence.slug),
            lines: [evidence.summary],
          })),
        },
      ];
    }),
    empty: 'Nothing is published here yet.',
  };
}

export function evidenceViews(site: Site): { params: { evidence: string }; view: EvidenceView }[] {
  return site.evidence.map((evidence) => ({
    params: { evidence: evidence.slug },
    view: evidenceView(evidence, site),
  }));
}

function evidenceView(evidence: Evidence, site: Site): EvidenceView {
  const steps = evidence.problem_solving;
  const facts: [string, string | undefined][] = [
    ['Paper', evidence.number],
    ['Written for', evidence.body],
    ['Item', evidence.item],
    ['Answers to', evidence.plan],
    ['Dated', evidence.dated && formatDate(evidence.dated)],
    ['Area', newsArea(site, evidence.districts)],
  ];
  return {
    head: headOf(site, {
      path: evidencePath(evidence.slug),
      title: evidence.title,
      description: evidence.summary,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'Evidence', href: paths.evidence },
      ],
      search: {
        kind: 'Evidence',
        districts: site.districts
          .filter(({ slug }) => evidence.districts.includes(slug))
          .map(({ name }) => name),
        topics: [],
        also: [evidenceKinds[evidence.kind]],
        date: evidence.dated ?? evidence.published,
      },
    }),
    title: evidence.title,
    byline: `${evidenceKinds[evidence.kind]}. Published here on ${formatDate(evidence.published)}.`,
    lead: evidence.summary,
    facts: facts.flatMap(([label, words]) => (words ? [{ label, words }] : [])),
    figures: shownFigures(evidence.figures),
    steps: steps
      ? [
          { title: 'What the problem was', paragraphs: paragraphs(steps.scan) },
          { title: 'What lay behind it', paragraphs: paragraphs(steps.analyse) },
          { title: 'What we did', paragraphs: paragraphs(steps.respond) },
          { title: 'What came of it', paragraphs: paragraphs(steps.assess) },
        ]
      : [],
    body: evidence.text,
    media: mediaOf(site, evidence.text),
    attachments: evidence.attachments.map((attachment) => attachmentWords(attachment, site)),
    ...(evidence.source ? { source: sourceWords(evidence.source) } : {}),
    changes: changesView(evidence),
  };
}

/** A document that belongs to something, or why it is not here (rule R17). */
export function attachmentWords({ name, file, url, not_supplied }: Attachment, site: Site): Words {
  if (file) return [{ text: name, href: mediaPath(file, site.media[file] ?? '') }];
  return url ? [{ text: name, href: url }] : `${name}: ${not_supplied ?? ''}`;
}
