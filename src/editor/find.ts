/** A part of the page that has to be there. */
export function find<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}.`);
  return element as E;
}
