/** Runs `parseArgs`; instead of its stack trace, one sentence for what was typed wrongly, and exit code 1. */
export function readArguments<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isMistyped(error)) throw error;
    const [wrong] = error.message.split(/[.,;:]? (?=To |This |Did )|[.\n]/);
    console.error(`${wrong}: the command is ${usage}.`);
    process.exit(1);
  }
}

/** The port that was typed, or the usual one. */
export function portNumber(typed: string): number {
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= 65_535) return port;
  throw new MistypedArgument(`"${typed}" is not the number of a port`);
}

/** The word that was typed, if it is one of those an option takes. */
export function oneOf<const T extends string>(option: string, words: readonly T[], typed: string): T {
  const word = words.find((other) => other === typed);
  if (word !== undefined) return word;
  throw new MistypedArgument(`"${typed}" is no --${option}, which is ${words.join(' or ')}`);
}

/** What was typed is no argument of the command: one sentence without its point. */
export class MistypedArgument extends Error {
  code = 'ERR_PARSE_ARGS_VALUE';
}

function isMistyped(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
