/** Which addresses the text of a body may link to. One rule for the check and for rendering. Pure text. */

/** Where a link leads: out of the site, to a mailbox or phone, to a page of the site, or within the page. */
export type LinkKind = 'web' | 'mail' | 'phone' | 'page' | 'fragment';

// eslint-disable-next-line no-control-regex -- a control character hides the scheme of an address from people
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\<>"]/;

/**
 * The kind of an address that is safe to link, or undefined. Only what is listed here passes, so no disguise of
 * another scheme can. Relative paths to media files are not among them: see `mediaOf`.
 */
export function linkKind(address: string): LinkKind | undefined {
  if (HIDDEN.test(address)) return undefined;
  if (/^https:\/\/[^/?#@]+(?:[/?#]|$)/i.test(address)) return URL.canParse(address) ? 'web' : undefined;
  if (/^mailto:[^@/?#:]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\?[^#]*)?$/i.test(address)) return 'mail';
  if (/^tel:\+?[0-9-]+$/i.test(address)) return 'phone';
  if (/^\/(?!\/)/.test(address)) return 'page';
  if (/^#./.test(address)) return 'fragment';
  return undefined;
}

/**
 * The media file that a relative path in a content file names, as seen from that file: in `reports/thurrock/2026-10.md`
 * the path `../../media/thurrock/barrier.jpg` is `thurrock/barrier.jpg`. Undefined for any other path.
 */
export function mediaOf(path: string, file: string): string | undefined {
  if (/^[/#]|[:?#\\%]/.test(path)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return undefined;
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts[0] === 'media' && parts.length > 1 ? parts.slice(1).join('/') : undefined;
}

/** The path by which a content file shows a media file; also right when the file is read on GitHub. */
export function pathToMedia(media: string, file: string): string {
  return `${'../'.repeat(file.split('/').length - 1)}media/${media}`;
}
