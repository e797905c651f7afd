import type { MiddlewareHandler } from 'astro';
import { getSite } from '../site.ts';
import { markOf, type HeldBackMark } from './held-back-marks.ts';

/** In the preview only: puts the mark of what residents do not see yet above everything else on a page. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const mark = markOf(decodeURIComponent(url.pathname), html, await getSite());
  return new Response(mark ? html.replace(/<body[^>]*>/, (body) => body + markHtml(mark)) : html, response);
};

/** The words come from content, so nothing of them may become a part of the page's code. */
function markHtml({ words, things }: HeldBackMark): string {
  const links = things.map(({ text, href }) => `<a href="${encodeURI(href)}">${escape(text)}</a>`).join('; ');
  return `<style>${css}</style><section class="held-back" aria-label="Preview"><p>${escape(words)}${links}</p></section>`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** On paper it takes no room, so that a sheet keeps its one side. */
const css = `
  .held-back { all: revert; display: block; padding: 0.75rem 1rem; color: #0b0c0c; background: #ffdd00; border: 0 solid #0b0c0c; border-bottom-width: 4px; font: 700 1.125rem/1.4 system-ui, sans-serif; }
  .held-back p { all: unset; display: block; max-width: 67.5rem; margin: 0 auto; }
  .held-back a { color: inherit; font: inherit; text-decoration: underline; }
  @media print { .held-back { position: absolute; inset: 0 0 auto; padding: 2mm; } }
`;
