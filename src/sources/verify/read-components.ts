/** A line of the file, put together again: `DTSTART;TZID=Europe/London:20261203T183000`. */
export interface Line {
  name: string;
  /** Its parameters and value as written, from the first semicolon or colon. */
  rest: string;
  value: string;
}

/** A part of a calendar, with the parts in it. */
export interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
}

/** The parts of a calendar's unfolded lines; what is no property or does not end is added to `faults`. */
export function readComponents(lines: readonly string[], faults: string[]): Component {
  const root: Component = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const text of lines.slice(0, -1)) {
    const match =
      /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:(.*))$/su.exec(
        text,
      );
    const inner = open.at(-1) ?? root;
    const [, name = '', rest = '', value = ''] = match ?? [];
    if (!match) faults.push(`"${text.slice(0, 40)}" is not a property`);
    else if (name === 'BEGIN') {
      const part = { name: value, lines: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (inner.name !== value || inner === root) faults.push(`${value} ends where it did not begin`);
      else open.pop();
    } else {
      if (inner.parts.length > 0) faults.push(`${name} stands after a part of ${inner.name}`);
      inner.lines.push({ name: name.toUpperCase(), rest: rest.replace(/^[;:]/, ''), value });
    }
  }
  for (const { name } of open.slice(1)) faults.push(`${name} does not end`);
  return root;
}

export function lineOf({ lines }: Component, name: string): Line | undefined {
  return lines.find((line) => line.name === name);
}

/** The value of a part's property as written, empty if it has none. */
export function valueOf(component: Component, name: string): string {
  return lineOf(component, name)?.value ?? '';
}

/** The same as people read it, without the marks of the format (RFC 5545, 3.3.11). */
export function textOf(component: Component, name: string): string {
  return valueOf(component, name)
    .replaceAll(/\\n/gi, '\n')
    .replaceAll(/\\([,;\\])/g, '$1');
}
