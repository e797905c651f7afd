/** A file that `npm run new` is about to write. */
export interface NewFile {
  /** Below `content/`. */
  file: string;
  text: string;
  /** The text it has now, for a file that only grows; a file without it must not be there yet. */
  was?: string;
}

/** What `npm run new` makes of one wish, and what it says about it. */
export interface NewFiles {
  files: readonly NewFile[];
  /** Sentences about what was filled in, such as how many days are left. */
  notes: readonly string[];
  /** What a person still has to write, each in a few words. */
  toFill: readonly string[];
}

/** Something that cannot be made as it was asked for. The message is a sentence for the person who asked. */
export class NewRefused extends Error {
  override name = 'NewRefused';
}
