import type { Bulletin, BulletinPart } from '../domain/bulletin.ts';
import type { FeedWords } from '../domain/feed.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { escapeText } from './escape.ts';

/** Mail programs drop style sheets, so every element carries its own style. Colours are the site's. */
const STYLE = {
  page: 'margin:0;padding:0;background:#f2f4f6;',
  sheet: 'width:100%;max-width:600px;background:#ffffff;',
  plate: 'padding:20px 24px;background:#17345e;',
  sender: `${font(16, 22)}color:#dbe5f1;`,
  title: `${font(26, 32)}margin:4px 0 0;color:#ffffff;font-weight:bold;`,
  body: 'padding:8px 24px 24px;',
  heading: `${font(21, 26)}margin:28px 0 12px;padding-top:12px;border-top:3px solid #17345e;color:#10202f;font-weight:bold;`,
  name: `${font(17, 23)}margin:20px 0 4px;color:#10202f;font-weight:bold;`,
  text: `${font(16, 24)}margin:8px 0;color:#10202f;`,
  said: `${font(16, 24)}padding:10px 14px;background:#f7f0e1;color:#10202f;`,
  did: `${font(16, 24)}padding:10px 14px;border-left:4px solid #0b4c8c;color:#10202f;`,
  closing: `${font(14, 20)}margin:8px 0;color:#4a5763;`,
  link: 'color:#0b4c8c;text-decoration:underline;',
  preheader: 'display:none;max-height:0;overflow:hidden;',
} as const;

/** What Gmail shows of one mail, in bytes; it hides whatever comes after that behind a link. */
export const MOST_BYTES = 102 * 1024;

/**
 * The bulletin as one HTML document that mail programs take: styles on the elements, one layout table because Outlook
 * knows no other way to a column of a given width, no picture, no script, nothing that tells who has read it.
 */
export function bulletinHtml(bulletin: Bulletin): string {
  const { subject, preheader, sender, title, language, site, parts, closing } = bulletin;
  const tag = (name: 'p' | 'h1' | 'h2' | 'h3', style: string, html: string) =>
    `<${name} style="${style}">${html}</${name}>`;
  const words = (text: FeedWords) => wordsHtml(text, site);

  const partHtml = (part: BulletinPart): string => {
    switch (part.kind) {
      case 'heading':
        return tag('h2', STYLE.heading, escapeText(part.text));
      case 'text':
        return tag('p', STYLE.text, words(part.words));
      case 'pair':
        return [
          tag('h3', STYLE.name, `${words(part.title)}: ${escapeText(part.standing.toLowerCase())}`),
          `<div style="${STYLE.said}"><strong>You said:</strong> ${escapeText(part.said)}</div>`,
          `<div style="${STYLE.did}"><strong>${escapeText(part.didLabel)}:</strong> ${escapeText(part.did)}</div>`,
        ].join('\n');
      case 'entry':
        return [
          tag('h3', STYLE.name, words(part.title)),
          tag('p', STYLE.text, part.lines.map(words).join('<br>')),
        ].join('\n');
    }
  };

  return `${[
    '<!DOCTYPE html>',
    `<html lang="${escapeText(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(subject)}</title>`,
    '</head>',
    `<body style="${STYLE.page}">`,
    `<div style="${STYLE.preheader}">${escapeText(preheader)}</div>`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">',
    `<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="${STYLE.sheet}">`,
    `<tr><td style="${STYLE.plate}">`,
    tag('p', `${STYLE.sender}margin:0;`, escapeText(sender)),
    tag('h1', STYLE.title, escapeText(title)),
    `</td></tr><tr><td style="${STYLE.body}">`,
    ...parts.map(partHtml),
    '<hr style="margin:28px 0 12px;border:0;border-top:1px solid #c3ccd5;">',
    ...closing.map((line) => tag('p', STYLE.closing, words(line))),
    '</td></tr></table>',
    '</td></tr></table>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** A type size and its line in pixels, in a face that every mail program has. */
function font(size: number, line: number): string {
  return `font-family:Arial,Helvetica,sans-serif;font-size:${size}px;line-height:${line}px;`;
}

function wordsHtml(words: FeedWords, site: string): string {
  if (typeof words === 'string') return escapeText(words);
  return words
    .map((run) => {
      if (typeof run === 'string') return escapeText(run);
      if ('strong' in run) return `<strong>${escapeText(run.strong)}</strong>`;
      return `<a href="${escapeText(absoluteUrl(site, run.href))}" style="${STYLE.link}">${escapeText(run.text)}</a>`;
    })
    .join('');
}
