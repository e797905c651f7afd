import { paths } from './urls.ts';

/** The section of one standard, or of one measure, on the board of all districts. */
export function standardPath(slug: string): string {
  return `${paths.standards}#${slug}`;
}

/** How one district stands, with every row that a figure counts; or one section of it. */
export function districtStandardsPath(district: string, slug?: string): string {
  return `/${district}/standards/${slug ? `#${slug}` : ''}`;
}

/** The figures of a standard or a measure, of all districts, as a table for spreadsheets. */
export function figuresPath(slug: string): string {
  return `${paths.standards}${slug}.csv`;
}
