import { isCancel, select, text } from '@clack/prompts';

/** Somebody pressed Esc or Ctrl+C. Nothing is written before the last question is answered. */
export class NewCancelled extends Error {}

/** One of some values; arrow keys choose. @throws NewCancelled */
export async function choose<const T extends string>(
  message: string,
  values: readonly T[],
  label: (value: T) => string,
  hint?: (value: T) => string,
): Promise<T> {
  const options = values.map((value) => ({
    value,
    label: label(value),
    ...(hint ? { hint: hint(value) } : {}),
  }));
  const chosen = await select<string>({ message, options });
  if (isCancel(chosen)) throw new NewCancelled();
  return chosen as T;
}

/** A text; Enter takes what is proposed; it is gone as soon as something else is typed. @throws NewCancelled */
export async function accept(
  message: string,
  proposed: string,
  validate: (value: string) => string | undefined,
): Promise<string> {
  const written = await text({
    message: `${message} Enter takes ${proposed}.`,
    placeholder: proposed,
    defaultValue: proposed,
    validate: (value) => validate(value?.trim() || proposed),
  });
  if (isCancel(written)) throw new NewCancelled();
  return written.trim();
}

/** A text, `initial` to be changed if it is given. @throws NewCancelled */
export async function write(
  message: string,
  initial?: string,
  validate: (value: string) => string | undefined = isSome,
): Promise<string> {
  const written = await text({
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value) => validate(value?.trim() ?? ''),
  });
  if (isCancel(written)) throw new NewCancelled();
  return written.trim();
}

/** What to say to somebody who wrote nothing. */
export function isSome(value: string): string | undefined {
  return value === '' ? 'Write a few words, or press Esc to stop.' : undefined;
}
