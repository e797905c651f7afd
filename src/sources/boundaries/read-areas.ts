import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { BoundaryFault } from './boundary-fault.ts';

/** One area of a boundary file: its code, and its polygons, each a ring in degrees and the rings of its holes. */
export interface Area {
  code: string;
  polygons: Position[][][];
}

/**
 * The areas of a TopoJSON or GeoJSON text.
 * @param codes the codes looked for: the property that holds most of them names the areas
 * @param property the property to take instead; `id` is the feature's own
 * @throws BoundaryFault
 */
export function readAreas(text: string, codes: readonly string[], property?: string): Area[] {
  const features = featuresOf(parse(text)).filter(({ geometry }) => polygonsOf(geometry).length > 0);
  if (features.length === 0) throw new BoundaryFault('The file holds no areas: no polygon is in it.');
  const labels = features.map(labelsOf);
  const names = [...new Set(labels.flatMap((label) => [...label.keys()]))].sort();
  const chosen = property ?? mostOf(codes, labels, names);
  const there = `The fields of its areas are: ${names.join(', ') || 'none'}.`;
  if (chosen === undefined)
    throw new BoundaryFault(
      `No field of the file holds the codes of your councils, such as ${codes[0] ?? 'E07000074'}. ${there} Is it a file of council areas, and of this part of the country?`,
    );
  if (!names.includes(chosen))
    throw new BoundaryFault(`No area of the file has a field "${chosen}". ${there}`);
  return features.map(({ geometry }, index) => ({
    code: labels[index]?.get(chosen) ?? '',
    polygons: polygonsOf(geometry),
  }));
}

function parse(text: string): { type?: unknown } {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof data === 'object' && data !== null) return data;
  } catch {
    // Said below: what stands at which byte helps nobody who downloaded the wrong file.
  }
  throw new BoundaryFault('The file is not JSON. Download the boundaries as TopoJSON or GeoJSON.');
}

/** Foreign data, so every step may fail; nothing of it is ever run. */
function featuresOf(data: { type?: unknown }): Feature[] {
  try {
    if (data.type === 'Topology') {
      const topology = data as Topology;
      return Object.keys(topology.objects)
        .sort()
        .flatMap((name) => listOf(feature(topology, name)));
    }
    if (data.type === 'FeatureCollection' || data.type === 'Feature')
      return listOf(data as Feature | FeatureCollection);
  } catch {
    throw new BoundaryFault(
      'The file says that it is TopoJSON, but it is damaged: its lines cannot be followed.',
    );
  }
  throw new BoundaryFault(
    'The file is JSON, but neither TopoJSON nor GeoJSON: it holds no areas with names.',
  );
}

function listOf(data: Feature | FeatureCollection): Feature[] {
  const features: unknown = data.type === 'FeatureCollection' ? data.features : [data];
  return Array.isArray(features)
    ? features.filter((one): one is Feature => typeof one === 'object' && one !== null)
    : [];
}

function polygonsOf(geometry: Feature['geometry'] | null | undefined): Position[][][] {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
  const polygons: unknown = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (!isListOf(polygons, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPair))))
    throw new BoundaryFault('The file is damaged: an area has points that are no pairs of numbers.');
  const points = (polygons as Position[][][]).flat(2);
  if (points.some(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90))
    throw new BoundaryFault(
      'The points are not longitudes and latitudes, but of a grid such as the National Grid. Download or save the file as WGS 84 (EPSG:4326).',
    );
  return polygons as Position[][][];
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/** What an area is called: each of its fields that holds text or a number. */
function labelsOf({ id, properties }: Feature): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [name, value] of Object.entries({ id, ...properties } as Record<string, unknown>))
    if (typeof value === 'string' || typeof value === 'number') labels.set(name, String(value));
  return labels;
}

function mostOf(
  codes: readonly string[],
  labels: readonly ReadonlyMap<string, string>[],
  names: readonly string[],
): string | undefined {
  const hits = (name: string) => labels.filter((label) => codes.includes(label.get(name) ?? '')).length;
  return names.filter((name) => hits(name) > 0).toSorted((a, b) => hits(b) - hits(a))[0];
}
