import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { mediaPath } from '../domain/urls.ts';

/** A media file that the site shows, with its public address. */
export interface ShownMedia {
  /** Path below `content/media`. */
  file: string;
  digest: string;
  address: string;
}

/**
 * Every media file that something on the site shows or links to, in order of address. What only a draft uses is not
 * published; two files with the same bytes are published once.
 */
export function publishedMedia(site: Site): ShownMedia[] {
  const shown = new Map<string, ShownMedia>();
  for (const file of usedFiles(site).sort(compareText)) {
    const digest = site.media[file];
    if (digest === undefined) continue;
    const address = mediaPath(file, digest);
    if (!shown.has(address)) shown.set(address, { file, digest, address });
  }
  return [...shown.values()].sort((a, b) => compareText(a.address, b.address));
}

function usedFiles(site: Site): string[] {
  const reports = site.districts.flatMap(({ reports }) => reports);
  const meetings = site.districts.flatMap(({ meetings }) => meetings);
  const bodies = [
    ...[...site.districts, ...reports, ...meetings, ...site.news, ...site.pages].map(({ body }) => body),
    ...site.evidence.map(({ text }) => text),
  ];
  const pictures = [...reports, ...site.news].map(({ image }) => image);
  const attachments = [...site.evidence, ...site.recommendations].flatMap(({ attachments }) => attachments);
  const named = [...pictures, ...attachments].flatMap((use) => (use?.file === undefined ? [] : [use.file]));
  const badge = site.force.theme?.badge;
  return [...bodies.flatMap(({ media }) => media), ...named, ...(badge === undefined ? [] : [badge])];
}
