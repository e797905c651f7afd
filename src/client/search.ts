import { offerNearMe } from './finder/offer-near-me.ts';
import { answerPostcode } from './finder/open-answers.ts';
import { showTold } from './finder/show-told.ts';
import type { Told } from './finder/tell.ts';
import {
  asksSomething,
  choicesFrom,
  hasFilters,
  readChoices,
  writeChoices,
  type Choices,
} from './search/choices.ts';
import { fillForm } from './search/fill-form.ts';
import { findPages, type Hit } from './search/find-pages.ts';
import { openSearch, type FoundPage } from './search/pagefind.ts';
import { resultRow } from './search/result-row.ts';
import { failed, searching, tellOutcome, tellShown } from './search/tell.ts';

const ROWS = 10;

/** The form and its results. What is asked for stands in the address, so that it can be kept, sent and gone back to. */
class SiteSearch extends HTMLElement {
  #form = this.#part('form', HTMLFormElement);
  #told = this.#part('[data-part=told]', HTMLElement);
  #status = this.#part('p[role=status]', HTMLElement);
  #results = this.#part('[data-part=results]', HTMLElement);
  #list = this.#part('ol', HTMLOListElement);
  #more = this.#part('[data-part=more]', HTMLElement);
  #widen = this.#part('[data-part=widen]', HTMLElement);
  #ways = this.#part('[data-part=ways]', HTMLElement);
  #title = document.title;
  #hits: Hit<FoundPage>[] = [];
  /** Counts the searches, so that a slow old answer never replaces a newer one. */
  #search = 0;

  connectedCallback(): void {
    // Only now may what is typed become a field: nothing but this file reads it.
    this.#part('#q', HTMLInputElement).name = 'q';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const fields = new FormData(this.#form);
      void this.#ask(choicesFrom((name) => fields.get(name)));
    });
    offerNearMe(this, (told) => this.#tell(told));
    this.#part('[data-part=more] button', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#showMore(),
    );
    addEventListener('popstate', () => void this.#answer());
    void this.#answer();
  }

  /** Puts what is asked for into the address, unless it is a postcode: that is answered here and goes nowhere. */
  async #ask(choices: Choices): Promise<void> {
    const search = ++this.#search;
    const told = await answerPostcode(choices.words);
    if (search !== this.#search) return;
    if (told?.go !== undefined) location.assign(told.go);
    else if (told) this.#tell(told);
    else {
      const asked = writeChoices(choices);
      if (asked !== location.search) history.pushState(null, '', location.pathname + asked);
      await this.#answer();
    }
  }

  /** Says where somebody's team is; what stands in the address has nothing to do with it. */
  #tell(told: Told): void {
    this.#search += 1;
    document.title = this.#title;
    this.#show([], '');
    showTold(this.#told, told);
    if (told.wrong) this.#part('#q', HTMLInputElement).focus();
    if (location.search !== '') history.replaceState(null, '', location.pathname);
  }

  /** Shows what the address asks for. */
  async #answer(): Promise<void> {
    const choices = readChoices(location.search);
    const search = ++this.#search;
    fillForm(this.#form, choices);
    const told = await answerPostcode(choices.words);
    if (search !== this.#search) return;
    if (told) {
      this.#tell(told);
      return;
    }
    const widen = this.#part('[data-part=widen] a', HTMLAnchorElement);
    widen.setAttribute('href', `${location.pathname}?q=${encodeURIComponent(choices.words)}`);
    document.title = choices.words ? `${choices.words} – ${this.#title}` : this.#title;
    if (!asksSomething(choices)) {
      this.#show([], '');
      return;
    }
    this.#status.textContent = searching;
    try {
      const { index, speller } = await openSearch();
      const found = await findPages(index, speller, choices);
      const rows = await this.#rows(found.hits.slice(0, this.#wanted()));
      if (search !== this.#search) return;
      this.#hits = found.hits;
      this.#show(rows, tellOutcome(choices, { ...found, total: found.hits.length }));
      this.#widen.hidden = found.hits.length > 0 || !hasFilters(choices) || choices.words === '';
    } catch {
      if (search === this.#search) this.#show([], failed);
    }
  }

  async #showMore(): Promise<void> {
    const shown = this.#list.childElementCount;
    const rows = await this.#rows(this.#hits.slice(shown, shown + ROWS));
    this.#list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    const now = this.#list.childElementCount;
    this.#more.hidden = now >= this.#hits.length;
    this.#status.textContent = tellShown(now, this.#hits.length);
    // Who comes back from a page finds the list as long as it was.
    history.replaceState({ shown: now }, '');
  }

  #show(rows: HTMLLIElement[], message: string): void {
    this.#told.replaceChildren();
    this.#status.textContent = message;
    this.#list.replaceChildren(...rows);
    this.#results.hidden = rows.length === 0;
    this.#more.hidden = rows.length >= this.#hits.length;
    this.#ways.hidden = rows.length > 0;
    this.#widen.hidden = true;
  }

  #rows(hits: Hit<FoundPage>[]): Promise<HTMLLIElement[]> {
    const districts = this.#form.querySelectorAll('[name=district] option:not([value=""])').length;
    return Promise.all(hits.map(async (hit) => resultRow(await hit.data(), districts)));
  }

  #wanted(): number {
    const state = history.state as { shown?: number } | null;
    return state?.shown ?? ROWS;
  }

  #part<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search page has no "${selector}".`);
  }
}

customElements.define('site-search', SiteSearch);
