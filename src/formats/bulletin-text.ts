import type { Bulletin, BulletinPart } from '../domain/bulletin.ts';
import type { FeedWords } from '../domain/feed.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { xmlText } from './escape.ts';

/** The bulletin as plain text: lines are not wrapped, because mail programs do that; addresses stand in brackets. */
export function bulletinText({ sender, title, site, parts, closing }: Bulletin): string {
  const blocks = [
    sender,
    underlined(title, '='),
    ...parts.map((part) => partText(part, site)),
    '--',
    ...closing.map((words) => wordsText(words, site)),
  ];
  return `${xmlText(blocks.join('\n\n').replace('\n--\n\n', '\n--\n'))}\n`;
}

function partText(part: BulletinPart, site: string): string {
  switch (part.kind) {
    case 'heading':
      return `\n${underlined(part.text, '-')}`;
    case 'text':
      return wordsText(part.words, site);
    case 'pair':
      return [
        `* ${wordsText(part.title, site)}: ${part.standing.toLowerCase()}`,
        `You said: ${oneLine(part.said)}`,
        `${part.didLabel}: ${oneLine(part.did)}`,
      ].join('\n');
    case 'entry':
      return [part.title, ...part.lines].map((words) => wordsText(words, site)).join('\n');
  }
}

function wordsText(words: FeedWords, site: string): string {
  if (typeof words === 'string') return oneLine(words);
  const runs = words.map((run) => {
    if (typeof run === 'string') return run;
    if ('strong' in run) return run.strong;
    const address = run.href.replace(/^(mailto|tel):/, '');
    return address === run.href ? `${run.text} (${absoluteUrl(site, run.href)})` : run.text;
  });
  return oneLine(runs.join(''));
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat([...text].length)}`;
}

/** A line break inside a text would read as the end of a paragraph. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
