import { offerNearMe } from './finder/offer-near-me.ts';
import { answerPostcode, notAnswered, openAnswers } from './finder/open-answers.ts';
import { showTold } from './finder/show-told.ts';
import type { Told } from './finder/tell.ts';

const NOTHING_TYPED: Told = {
  text: 'Type a postcode, or the name of your town or village.',
  links: [],
  wrong: true,
};

/**
 * The box on the first page. A postcode or a place leads to its district; other words go to search. Without this file
 * the form leads to the list of all places and sends nothing.
 */
class TeamFinder extends HTMLElement {
  /** Counts the questions, so that a slow old answer never replaces a newer one. */
  #asked = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!input || !status) return;
    const tell = (told: Told): void => {
      showTold(status, told);
      input.ariaInvalid = told.wrong ? 'true' : null;
      if (told.wrong) input.focus();
    };
    // What is needed to answer is there when somebody has finished typing.
    const prepare = () =>
      void openAnswers().then(
        ({ prepare: load }) => load(),
        () => undefined,
      );
    input.addEventListener('focus', prepare, { once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(input.value.replace(/\s+/g, ' ').trim(), tell);
    });
    offerNearMe(this, (told) => {
      this.#asked += 1;
      tell(told);
    });
  }

  async #ask(typed: string, tell: (told: Told) => void): Promise<void> {
    const ask = ++this.#asked;
    const told = typed === '' ? NOTHING_TYPED : ((await answerPostcode(typed)) ?? (await placeOf(typed)));
    if (ask !== this.#asked) return;
    if (told && told.go === undefined) tell(told);
    else location.assign(told?.go ?? `${this.dataset['search'] ?? ''}?q=${encodeURIComponent(typed)}`);
  }
}

function placeOf(typed: string): Promise<Told | undefined> {
  return openAnswers().then(
    ({ askPlace }) => askPlace(typed),
    () => notAnswered,
  );
}

customElements.define('team-finder', TeamFinder);
