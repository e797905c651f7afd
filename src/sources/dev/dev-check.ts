import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent, type Checked } from '../check.ts';
import { shownIn } from '../content-fault.ts';
import { problemsOnPage } from './problems-on-page.ts';

/** A problem as the panel on a page shows it. */
export interface PanelProblem {
  severity: Problem['severity'];
  /** `content/reports/thurrock/2026-10.md:8:3` */
  at: string;
  message: string;
  instead: string;
  /** The line as it should read, if only one can be meant. */
  corrected?: string;
}

/** The check of a preview: made once after each change, whoever asks and however often. */
export class DevCheck {
  readonly #contentDir: string;
  #checked: { checked: Checked; problems: Problem[] } | undefined;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** A file was changed: the next question reads the content again. */
  forget(): void {
    this.#checked = undefined;
  }

  /** Whether no page can be made of the content. */
  get hasErrors(): boolean {
    return this.#now().checked.site === undefined;
  }

  /** What to show on the page at an address. */
  on(path: string): PanelProblem[] {
    const { checked, problems } = this.#now();
    const wanted = problemsOnPage(problems, path, checked.content.entries);
    const shown = new Map(shownIn(wanted, this.#contentDir).map((one) => [one.problem, one]));
    return wanted.map((problem) => {
      const { path: file, place, corrected } = shown.get(problem) ?? { path: problem.file };
      return {
        severity: problem.severity,
        at: `${file}:${place?.line ?? 1}:${place?.column ?? 1}`,
        message: problem.message,
        instead: problem.fix,
        ...(corrected === undefined ? {} : { corrected: corrected.trim() }),
      };
    });
  }

  #now(): { checked: Checked; problems: Problem[] } {
    if (this.#checked) return this.#checked;
    const checked = checkContent({ contentDir: this.#contentDir });
    this.#checked = { checked, problems: [...checked.problems, ...brokenPromises(checked)] };
    return this.#checked;
  }
}
