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
    'saving_entry:{error:{title:`Error`,description:`There was an error while saving the entry. Please try again later.`}}',
    'saving_entry:{error:{title:`Not saved`,description:`Your words are still in the form. Change this, and save again:`}}',
  ],
];

/** Which panel stands beside a form before anybody chose one: that with the name of the file, else nobody sees it. */
const PANEL = /(\w+)\.current\?\.sidebarPanel\?\?null/;

/** The code of Sveltia CMS with our words. @throws if something is no longer there, as after an update */
export function inOurWords(code: string): string | undefined {
  if (!code.includes('saving_entry:{error')) return undefined;
  if (!PANEL.test(code)) throw new Error('Sveltia CMS keeps its panel elsewhere.');
  const opened = code.replace(PANEL, '($1.current?.sidebarPanel===undefined?`slug`:$1.current.sidebarPanel)');
  return WORDS.reduce((text, [theirs, ours]) => {
    if (!text.includes(theirs)) throw new Error(`Sveltia CMS does not say "${theirs}" any more.`);
    return text.replace(theirs, ours);
  }, opened);
}
