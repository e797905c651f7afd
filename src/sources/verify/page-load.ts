import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a browser loads for a page besides its HTML: files of the release, in the order they are met. */
export interface PageLoad {
  styles: string[];
  /** Style sheets for paper alone: no screen waits for them. */
  paperStyles: string[];
  /** With every module that they import. */
  scripts: string[];
  fonts: string[];
  icons: string[];
}

/**
 * Finds what a page loads, following style sheets to their fonts and scripts to what they import as they start. What a
 * script asks for later, such as a search index, is not there before somebody acts.
 * @param read the bytes of a file of the release, by its path in it
 */
export async function loadOf(html: string, read: (file: string) => Promise<Uint8Array>): Promise<PageLoad> {
  const styles = new Set<string>();
  const paperStyles = new Set<string>();
  const scripts = new Set<string>();
  const fonts = new Set<string>();
  const icons = new Set<string>();
  const parser = new Parser({
    onopentag(name, { rel, href, src, media }) {
      if (name === 'link' && rel === 'stylesheet' && href)
        (media === 'print' ? paperStyles : styles).add(ownFile(href));
      if (name === 'link' && rel === 'modulepreload' && href) scripts.add(ownFile(href));
      if (name === 'link' && rel === 'icon' && href) icons.add(ownFile(href));
      if (name === 'script' && src) scripts.add(ownFile(src));
    },
  });
  parser.end(html);
  for (const style of styles)
    for (const [, address = ''] of (await text(style)).matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g))
      fonts.add(ownFile(address, style));
  // A set goes on over what is added while it is walked: imports of imports are found, too.
  for (const script of scripts)
    for (const [, address = ''] of (await text(script)).matchAll(
      /(?:^|[;}\n])import\s*(?:[^"'();]*?from\s*)?["'](\.[^"']+)["']/g,
    ))
      scripts.add(ownFile(address, script));
  return {
    styles: [...styles],
    paperStyles: [...paperStyles],
    scripts: [...scripts],
    fonts: [...fonts],
    icons: [...icons],
  };

  async function text(file: string): Promise<string> {
    return Buffer.from(await read(file)).toString('utf8');
  }
}

/** `/_astro/a.css` → `_astro/a.css`; an address in a style sheet or script starts at that file. */
function ownFile(address: string, from = ''): string {
  const path = address.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}
