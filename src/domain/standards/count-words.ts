/** `(1, 'meeting')` → `1 meeting`; `(3, 'meeting')` → `3 meetings`. */
export function counted(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** `['Maldon']` → `Maldon`; `['Braintree', 'Uttlesford']` → `Braintree and Uttlesford`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
