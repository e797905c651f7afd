import { filterNames, hasFilters, type Choices } from './choices.ts';

/** Makes the form say what is asked for. */
export function fillForm(form: HTMLFormElement, choices: Choices): void {
  field(form, 'q').value = choices.words;
  for (const name of filterNames) field(form, name).value = choices[name];
  field(form, 'sort').value = choices.newest ? 'date' : '';
  const details = form.querySelector('details');
  if (details && (hasFilters(choices) || choices.newest)) details.open = true;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`The search form has no field "${name}".`);
}
