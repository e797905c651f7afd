/** In the preview only: what the check says about this page, in a corner of it, again after each save. */

interface PanelProblem {
  severity: 'error' | 'standard' | 'advice';
  at: string;
  message: string;
  instead: string;
  corrected?: string;
}

const kinds = {
  error: ['error', 'errors', 'Error'],
  standard: ['promise not met', 'promises not met', 'Promise not met'],
  advice: ['piece of advice', 'pieces of advice', 'Advice'],
} as const;

const css = `
  :host { all: initial; position: fixed; z-index: 9999; inset: auto 0.5rem 0.5rem auto; max-width: min(44rem, calc(100vw - 1rem)); }
  details { font: 15px/1.45 system-ui, sans-serif; color: #0b0c0c; background: #fff; border: 2px solid #0b0c0c; }
  :host([data-errors]) details { border-color: #b10e1e; }
  summary { padding: 0.4rem 0.75rem; font-weight: 700; cursor: pointer; }
  summary:focus-visible { outline: 3px solid #ffdd00; background: #ffdd00; }
  ol { margin: 0; padding: 0; list-style: none; max-height: 60vh; overflow: auto; }
  li { padding: 0.5rem 0.75rem; border-top: 1px solid #b1b4b6; }
  li p { margin: 0.15rem 0; overflow-wrap: anywhere; }
  code { font: 13px/1.4 ui-monospace, monospace; }
  .error strong { color: #b10e1e; }
  @media print { :host { display: none; } }
`;

const hadErrors = 'contentHasErrors' in document.body.dataset;
const host = document.body.appendChild(document.createElement('openbeat-check'));
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = css;
const details = document.createElement('details');
details.open = hadErrors;
root.append(style, details);

/** The bundler's channel to the preview's server; a browser without it shows what was true when the page was loaded. */
const { hot } = import.meta as { hot?: { on(event: string, then: () => void): void } };
hot?.on('openbeat:check', () => void show());
void show();

async function show(): Promise<void> {
  const answer = await fetch(`/__check.json?page=${encodeURIComponent(decodeURI(location.pathname))}`);
  const problems = (await answer.json()) as PanelProblem[];
  const errors = problems.some(({ severity }) => severity === 'error');
  // The page that told of errors has done its work.
  if (hadErrors && !errors) {
    location.reload();
    return;
  }
  host.toggleAttribute('data-errors', errors);
  if (errors) details.open = true;
  const summary = document.createElement('summary');
  summary.textContent = `Check: ${countWords(problems)}`;
  const list = document.createElement('ol');
  if (problems.length === 0) list.append(noProblem());
  list.append(...problems.map(itemOf));
  details.replaceChildren(summary, list);
}

function countWords(problems: readonly PanelProblem[]): string {
  const counts = (['error', 'standard', 'advice'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${kinds[severity][count === 1 ? 0 : 1]}`];
  });
  return counts.length === 0 ? 'nothing wrong here' : counts.join(', ');
}

function noProblem(): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent =
    'The check has nothing against what this page is made of. “npm run check” looks at everything.';
  return item;
}

/** One problem. Its words come from the content, so they are only ever set as text. */
function itemOf({ severity, at, message, instead, corrected }: PanelProblem): HTMLLIElement {
  const item = document.createElement('li');
  item.className = severity;
  const kind = document.createElement('strong');
  kind.textContent = `${kinds[severity][2]}: `;
  const line = (tag: 'p' | 'code', ...words: (string | Node)[]): HTMLElement => {
    const element = document.createElement(tag);
    element.append(...words);
    return element;
  };
  item.append(
    line('code', at),
    line('p', kind, message),
    line('p', `Instead: ${instead}`),
    ...(corrected === undefined ? [] : [line('code', corrected)]),
  );
  return item;
}
