import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assembleSite } from '../domain/assemble-site.ts';
import type { Content } from '../domain/library.ts';
import type { Site } from '../domain/site.ts';
import { asOfDay } from './as-of.ts';
import { BoundaryFault } from './boundaries/boundary-fault.ts';
import { drawBoundaries } from './boundaries/draw-boundaries.ts';
import { mapText } from './boundaries/map-text.ts';
import { readAreas, type Area } from './boundaries/read-areas.ts';
import { readContent } from './read-content.ts';

/** What the import wrote, or why it wrote nothing. */
export interface BoundaryImport {
  /** The file written, below `content/`; undefined when nothing was written. */
  file?: string;
  districts: number;
  /** Points of the map. */
  points: number;
  /** Why nothing was written, in a sentence. */
  refused?: string;
}

export interface BoundaryOptions {
  /** The property that holds the council codes, if it cannot be told from the values. */
  property?: string | undefined;
  /** Who published the boundaries and what they are called. */
  source?: string | undefined;
  /** The words that the licence asks to be shown. */
  licence?: string | undefined;
}

const FILE = 'map.yaml';
/** Bytes; the detailed boundaries of all councils of the country are below this. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Draws `content/map.yaml` from a TopoJSON or GeoJSON file of council areas: those of a district become one shape.
 * The old map is replaced in one step, or not at all.
 */
export function importBoundaries(
  boundaryFile: string,
  contentDir: string,
  options: BoundaryOptions = {},
): BoundaryImport {
  try {
    const site = siteWithoutMap(contentDir);
    const { source, licence } = options;
    if (!source || !licence)
      throw new BoundaryFault(
        'Say whose boundaries these are, as their owner asks: --source "Who published them, and what they are called" --licence "The words to show below the map".',
      );
    const councils = site.districts.flatMap((district) => district.councils);
    const areas = readAreas(
      textOf(boundaryFile),
      councils.map(({ gss }) => gss),
      options.property,
    );
    const map = drawBoundaries(
      site.districts.map((district) => ({ ...district, areas: areasOf(district, areas) })),
    );
    const text = mapText({ ...map, source: { name: source }, licence });
    const path = join(contentDir, FILE);
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    return {
      file: FILE,
      districts: map.districts.length,
      points: map.districts.flatMap(({ rings }) => rings).flat().length,
    };
  } catch (error) {
    if (error instanceof BoundaryFault) return { districts: 0, points: 0, refused: error.message };
    throw error;
  }
}

/** The site as it is without its map, which may be what is wrong with it. */
function siteWithoutMap(contentDir: string): Site {
  const { content, problems } = readContent(contentDir);
  const other = ({ collection }: { collection: string }) => collection !== 'map';
  const rest: Content = {
    ...content,
    entries: content.entries.filter(other),
    unread: (content.unread ?? []).filter(other),
  };
  const { site } = assembleSite(rest, asOfDay(content.entries));
  const faults = problems.filter(({ file, severity }) => severity === 'error' && file !== FILE);
  if (!site || faults.length > 0)
    throw new BoundaryFault('The content has errors. Run npm run check, mend them, and import again.');
  return site;
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new BoundaryFault(`There is no file ${file}.`);
  const found = statSync(file);
  if (!found.isFile()) throw new BoundaryFault(`${file} is no file. Name the file with the boundaries.`);
  if (found.size > LARGEST)
    throw new BoundaryFault(
      `${basename(file)} is too large. Download simplified boundaries: a map this small shows no more.`,
    );
  return readFileSync(file, 'utf8');
}

function areasOf({ name, councils }: Site['districts'][number], areas: readonly Area[]): Area[] {
  return councils.flatMap((council) => {
    const own = areas.filter(({ code }) => code === council.gss);
    if (own.length > 0) return own;
    throw new BoundaryFault(
      `The file has no area ${council.gss}, which is ${council.name} in ${name}. Check the code in councils/${council.slug}.yaml, or take boundaries of another year.`,
    );
  });
}
