import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Confirm } from '../../sources/publishing/ask.ts';
import type { Outcome } from '../../sources/publishing/outcome.ts';
import { publishContent, type PublishOptions } from '../../sources/publishing/publish-content.ts';
import { undoPublication } from '../../sources/publishing/undo-publication.ts';

/** Somebody's copy of the small site in git, with what they would do in it. */
export class Clone {
  readonly root: string;
  readonly content: string;
  /** What was shown before the last question. */
  shown: readonly string[] = [];
  /** The last question, if it was not the usual one. */
  question: string | undefined;

  constructor(root: string) {
    this.root = root;
    this.content = join(root, 'content');
  }

  git(...words: string[]): string {
    return execFileSync('git', words, { cwd: this.root, encoding: 'utf8', stdio: 'pipe' });
  }

  read(file: string): string | undefined {
    const path = join(this.content, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  write(file: string, text: string): void {
    const path = join(this.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  edit(file: string, from: string, to: string): void {
    const before = this.read(file) ?? '';
    if (!before.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
    this.write(file, before.replace(from, to));
  }

  /** `npm run publish -- --yes` in this copy, or with another answer. */
  publish(options: Partial<PublishOptions> = {}, answer = true): Promise<Outcome> {
    return publishContent({ contentDir: this.content, confirm: this.answering(answer), ...options });
  }

  /** `npm run undo` of the last publication, or of another. */
  undo(answer = true, which?: string): Promise<Outcome> {
    return undoPublication({ contentDir: this.content, which, confirm: this.answering(answer) });
  }

  answering(answer: boolean): Confirm {
    return (words, question) => {
      this.shown = words;
      this.question = question;
      return Promise.resolve(answer);
    };
  }

  /** The content as git would see it: nothing if all is committed. */
  status(): string {
    return this.git('status', '--porcelain');
  }
}

/** A bare repository that holds the small site, and two people's copies of it. */
export class TwoClones {
  readonly folder = mkdtempSync(join(tmpdir(), 'openbeat-clones-'));
  readonly bare = join(this.folder, 'bare.git');
  readonly ada: Clone;
  readonly ben: Clone;

  constructor() {
    const git = (...words: string[]): string =>
      execFileSync('git', words, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' });
    const first = join(this.folder, 'first');
    mkdirSync(first);
    cpSync('src/tests/fixtures/small/content', join(first, 'content'), { recursive: true });
    writeFileSync(join(first, 'package.json'), '{}\n');
    git('init', '--quiet', '-b', 'main', first);
    git('-C', first, 'add', '--all');
    const author = ['-c', 'user.name=Cy', '-c', 'user.email=cy@force.example'];
    git('-C', first, ...author, 'commit', '--quiet', '-m', 'The site');
    git('clone', '--quiet', '--bare', first, this.bare);
    this.ada = this.#clone('Ada Fenn', 'ada');
    this.ben = this.#clone('Ben Sluice', 'ben');
  }

  /** A new copy of what was sent. */
  fresh(): Clone {
    return this.#clone('Dot Weir', mkdtempSync(join(this.folder, 'fresh-')).split('/').at(-1) ?? '');
  }

  /** Takes the place that everybody sends to out of reach; returns what brings it back. */
  goOffline(): () => void {
    renameSync(this.bare, `${this.bare}-away`);
    return () => renameSync(`${this.bare}-away`, this.bare);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #clone(name: string, folder: string): Clone {
    const root = join(this.folder, folder);
    execFileSync('git', ['clone', '--quiet', this.bare, root], { stdio: 'pipe' });
    const clone = new Clone(root);
    clone.git('config', 'user.name', name);
    clone.git('config', 'user.email', `${folder}@force.example`);
    return clone;
  }
}
