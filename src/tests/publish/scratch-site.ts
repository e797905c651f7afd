import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../sources/publish/remove-strays.ts';
import type { LastBuild } from '../../sources/publish/run-publish.ts';

/** A search indexer that never comes to an end: a build waits for it as long as it is left alone. */
const ENDLESS_INDEXER = '#!/bin/sh\nexec sleep 600\n';
/** One that fails after the pages are rendered. */
export const BROKEN_INDEXER = '#!/bin/sh\nexit 1\n';

/** A copy of the small fixture site that a test may edit and build as often as it likes, away from the real one. */
export class ScratchSite {
  // Inside the project, because for output elsewhere Astro bundles in a folder that all builds share.
  readonly root = mkdtempSync(join(testFolder(), 'scratch-site-'));
  readonly content = join(this.root, 'content');
  readonly build = join(this.root, 'build');
  readonly dist = join(this.build, 'dist');

  /** Starts from the fixture, never built. */
  constructor() {
    cpSync('src/tests/fixtures/small/content', this.content, { recursive: true });
  }

  /** Another site that stands where this one stands: the same content, builds, published site and cache. */
  copy(): ScratchSite {
    const copy = this.#withSameContent();
    cpSync(this.build, copy.build, { recursive: true, verbatimSymlinks: true });
    return copy;
  }

  /** What a build from nothing makes of the same content. */
  async cleanDigests(): Promise<Record<string, string>> {
    const clean = this.#withSameContent();
    try {
      const { status, output } = clean.publish();
      if (status !== 0) throw new Error(output);
      return await clean.digests();
    } finally {
      clean.remove();
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Replaces words in a content file; returns what puts the file back. */
  edit(file: string, from: string, to: string): () => void {
    const path = join(this.content, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
    writeFileSync(path, before.replace(from, to));
    return () => writeFileSync(path, before);
  }

  /** Adds a content file. */
  write(file: string, lines: readonly string[]): void {
    writeFileSync(join(this.content, file), lines.join('\n'));
  }

  /** Builds and waits for the end. @param indexer a shell script to run instead of the search indexer */
  publish(indexer?: string): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: this.#environment(indexer),
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  /** Starts a build and kills it, without a chance to tidy up, as soon as `when` holds. */
  async publishAndKill(when: (output: string) => boolean): Promise<void> {
    const env = this.#environment(ENDLESS_INDEXER);
    // A process group of its own, so that the indexer ends with it.
    const child = spawn(process.execPath, ['scripts/build.ts'], { env, detached: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (output += String(piece)));
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (child.exitCode === null && !when(output)) await new Promise((resolve) => setTimeout(resolve, 5));
    if (child.exitCode !== null || child.pid === undefined)
      throw new Error(`The build ended first:\n${output}`);
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  lastBuild(): LastBuild {
    return JSON.parse(readFileSync(join(this.build, 'last-build.json'), 'utf8')) as LastBuild;
  }

  /** Every published file with the digest of its bytes. */
  async digests(): Promise<Record<string, string>> {
    const files = await listFiles(this.dist);
    return Object.fromEntries(
      files.map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(this.dist, file)))
          .digest('hex'),
      ]),
    );
  }

  /** The published text of an address. */
  read(address: string): string {
    const file = join(this.dist, address, address.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Files in the published site, or anywhere in the build folder, whose name or bytes hold the words. */
  async holding(words: string, where: 'dist' | 'build'): Promise<string[]> {
    const folder = where === 'dist' ? this.dist : this.build;
    // In the build folder `dist` is a link to one of its releases.
    const files = (await listFiles(folder)).filter((file) => file !== 'dist');
    return files.filter((file) => file.includes(words) || readFileSync(join(folder, file)).includes(words));
  }

  #withSameContent(): ScratchSite {
    const other = new ScratchSite();
    rmSync(other.content, { recursive: true });
    cpSync(this.content, other.content, { recursive: true });
    return other;
  }

  #environment(indexer?: string): NodeJS.ProcessEnv {
    const env = { ...process.env, OPENBEAT_CONTENT: this.content, OPENBEAT_BUILD: this.build };
    if (indexer === undefined) return env;
    const program = join(this.root, 'indexer.sh');
    writeFileSync(program, indexer);
    chmodSync(program, 0o755);
    return { ...env, PAGEFIND_EXTENDED_BINARY_PATH: program };
  }
}

function testFolder(): string {
  const folder = resolve('.build/test');
  mkdirSync(folder, { recursive: true });
  return folder;
}
