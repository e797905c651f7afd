import type { FeedWords } from './feed.ts';

/** The monthly email of a district: what to say, in order, for HTML and plain text alike. */
export interface Bulletin {
  /** "Demonstration:" first in a demonstration. */
  subject: string;
  /** What mail programs show beside the subject. */
  preheader: string;
  /** The name above everything: "Essex Police in your area". */
  sender: string;
  title: string;
  language: string;
  /** The address of the site, which whole addresses begin with. */
  site: string;
  parts: BulletinPart[];
  /** Small print at the end: who sends it and how to stop it. */
  closing: FeedWords[];
}

export type BulletinPart =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; words: FeedWords }
  /** What a resident said beside what became of it. */
  | { kind: 'pair'; title: FeedWords; standing: string; said: string; didLabel: string; did: string }
  /** A thing with a name and some lines, such as a meeting. */
  | { kind: 'entry'; title: FeedWords; lines: FeedWords[] };
