/**
 * Sentences of Sveltia CMS that say something else here. It has no setting for them (its locales are part of its
 * code), so they are replaced when the page is built, each as the code has it.
 */
const WORDS: readonly (readonly [string, string])[] = [
  ['later:`Later`,slug:`Slug`', 'later:`Later`,slug:`Name of the file`'],
  ['name:`Name`,slug:`Slug`', 'name:`Name`,slug:`Name of the file`'],
  ['slug:{title:`Slug`', 'slug:{title:`Name of the file`'],
  ['edit_slug:`Edit Slug`', 'edit_slug:`Change the name of the file`'],
  [
    'empty:`The slug cannot be empty.`',
    'empty:`Write the name of the file: the month of a report, the day and place of a meeting.`',
  ],
  ['duplicate:`This slug is used for another entry.`', 'duplicate:`There is a file of this name already.`'],
  [
    'invalid:`The slug cannot contain special characters, including slashes and spaces.`',
    'invalid:`Use small letters, digits and hyphens.`',
  ],
  [
    'unavailable:`This entry doesn’t have a slug.`',
    'unavailable:`The name of this file is always the same.`',
  ],
  [
    'saving_entry:{error:{title:`Error`,description:`There was an error while saving the entry. Please try again later.`}}',
    'saving_entry:{error:{title:`Not saved`,description:`Your words are still in the form. Change this, and save again.`}}',
  ],
];

/** Only English has words of ours. */
const ENGLISH = 'There was an error while saving the entry.';

/** Which panel stands beside a form before anybody chose one: that with the name of the file, else nobody sees it. */
const PANEL = /(\w+)\.current\?\.sidebarPanel\?\?null/;

/**
 * The code or the English words of Sveltia CMS, with ours; undefined for any other of its files.
 * @throws if something is no longer there, as after an update
 */
export function inOurWords(text: string): string | undefined {
  if (text.startsWith('{') && text.includes(ENGLISH))
    return WORDS.map((pair) => pair.map(asJson)).reduce(replaced, text);
  if (!text.includes(ENGLISH)) return undefined;
  if (!PANEL.test(text)) throw new Error('Sveltia CMS keeps its panel elsewhere.');
  const opened = '($1.current?.sidebarPanel===undefined?`slug`:$1.current.sidebarPanel)';
  return WORDS.reduce(replaced, text.replace(PANEL, opened));
}

function replaced(text: string, [theirs = '', ours = '']: readonly string[]): string {
  if (!text.includes(theirs)) throw new Error(`Sveltia CMS does not say "${theirs}" any more.`);
  return text.replace(theirs, ours);
}

/** A piece of code as JSON would have it. */
function asJson(code: string): string {
  return code.replace(/(\w+):(?=[`{])/g, '"$1":').replaceAll('`', '"');
}
