import { styleText } from 'node:util';

/** Tells a person what is going on: one line a step, with what came of it and how long it took. */
export interface Progress {
  /** Runs one step; `note` sets the words after its name, such as "480 pages". */
  step<T>(name: string, work: (note: (words: string) => void) => Promise<T>): Promise<T>;
}

/** Progress on a terminal, where the line of the step under way changes in place; elsewhere one line at its end. */
export function terminalProgress(out: NodeJS.WriteStream = process.stdout): Progress {
  return {
    async step(name, work) {
      const started = performance.now();
      let words = '';
      const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
      const line = (): string => [name, words, seconds()].filter(Boolean).join(', ');
      const draw = (mark: string, end: string): void => {
        if (out.isTTY) out.write(`\r\u001B[K${mark} ${line()}${end}`);
        else if (end) out.write(`${mark} ${line()}${end}`);
      };
      const timer = out.isTTY ? setInterval(() => draw('…', ''), 200) : undefined;
      try {
        const result = await work((text) => (words = text));
        draw(styleText('green', '✓', { stream: out }), '\n');
        return result;
      } catch (error) {
        draw(styleText('red', '✗', { stream: out }), '\n');
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
