import type { FeedPart } from '../domain/feed.ts';
import { escapeText, xmlText } from './escape.ts';
import { feedHtml, type BodyTexts } from './feed-html.ts';
import { htmlPictures, htmlText } from './html-text.ts';

/** What a kit for other papers tells. */
export interface PressKit {
  /** What it tells of, whom it is from and the licence of its texts. */
  byline: string;
  from: string;
  licence: string;
  /** The force's address, and that of the page it tells of. */
  site: string;
  url: string;
  summary: string;
  newsletter: string;
  short: string;
  parts: readonly FeedPart[];
}

/** A kit with its texts made. */
export interface PressTexts {
  /** The whole text without marks, with the words of its pictures. */
  plain: string;
  pictures: { src: string; alt: string }[];
  /** HTML to paste into another site. */
  card: string;
}

/** All texts of a kit that need the bodies of its report or meeting. */
export function pressTexts(kit: PressKit, bodies: BodyTexts): PressTexts {
  const html = feedHtml(kit, kit.site, bodies);
  const plain = [kit.byline, htmlText(html), `From ${kit.from}. All of it: ${kit.url}`, kit.licence];
  return { plain: xmlText(plain.join('\n\n')), pictures: htmlPictures(html), card: pressCard(kit) };
}

/**
 * A card for another site: plain elements with their looks on them, because our styles are not there. No script, no
 * frame and nothing fetched from us, so that its readers stay unseen.
 */
export function pressCard({ byline, summary, from, url }: PressKit): string {
  const box = [
    'box-sizing:border-box;max-width:30rem;padding:12px 16px;border:1px solid #17345e;border-left-width:8px',
    'background:#fff;color:#10202f;font:16px/1.5 Arial,sans-serif',
  ].join(';');
  return [
    `<div style="${box}">`,
    `  <p style="margin:0 0 4px;font-weight:bold">${escapeText(byline)}</p>`,
    `  <p style="margin:0 0 8px">${escapeText(summary.replaceAll(/\s+/g, ' ').trim())}</p>`,
    `  <p style="margin:0"><a href="${escapeText(url)}" style="color:#0b4c8c">Read it all at ${escapeText(from)}</a></p>`,
    '</div>',
  ].join('\n');
}

/** The kit as data for another site's own programs. */
export function pressJson(kit: PressKit, { plain, pictures, card }: PressTexts): string {
  const { byline: title, from, url, summary, newsletter, short, licence } = kit;
  const data = { title, from, url, summary, newsletter, short, text: plain, pictures, card, licence };
  return `${JSON.stringify(data, null, 1)}\n`;
}
