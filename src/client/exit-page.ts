import { ExitThisPage, isSupported } from 'govuk-frontend';

/** What the tab says and a screen reader hears while the other site loads: a word that any page may say. */
const NEUTRAL = 'Loading';

const LINKS = '.govuk-exit-this-page__button, .govuk-js-exit-this-page-skiplink';

/**
 * GOV.UK's "Exit this page" (button, skip link, Shift three times, words for screen readers) with another way out:
 * the tab's title says nothing, and the other site takes this page's place in the tab's history, so that the Back
 * button does not lead here again.
 */
class LeaveThisPage extends ExitThisPage {
  readonly #title = document.title;
  #overlay: HTMLElement | undefined;

  /** Called by GOV.UK's part for each way of leaving; its own leaves the page one step back. */
  exitPage(): void {
    if (this.#overlay) return;
    document.title = NEUTRAL;
    document.body.classList.add('govuk-exit-this-page-hide-content');
    this.#overlay = document.createElement('div');
    this.#overlay.className = 'govuk-exit-this-page-overlay';
    this.#overlay.role = 'alert';
    document.body.append(this.#overlay);
    this.#overlay.textContent = `${NEUTRAL}.`;
    const button = this.$root.querySelector<HTMLAnchorElement>('a');
    if (button) location.replace(button.href);
  }

  /** A browser may keep the page as it was left, and show it when somebody comes back. */
  show(): void {
    if (!this.#overlay) return;
    this.#overlay.remove();
    this.#overlay = undefined;
    document.title = this.#title;
  }
}

// Without this file the strip's link still leaves the page.
const strip = document.querySelector<HTMLElement>('[data-module="govuk-exit-this-page"]');
if (strip && isSupported()) {
  const exit = new LeaveThisPage(strip);
  window.addEventListener('pageshow', () => exit.show());
  // The keys work only now, so only now the strip speaks of them.
  strip.querySelector('[data-keys]')?.setAttribute('data-keys', 'ready');
  // The wheel of a mouse would open the other site in a second tab and leave this page to be seen.
  for (const link of document.querySelectorAll(LINKS)) {
    link.addEventListener('auxclick', (event) => {
      event.preventDefault();
      exit.exitPage();
    });
  }
  // On the way down, before anything else hears it: whoever presses Escape here wants to be gone.
  if (strip.dataset['key'] === 'escape') {
    window.addEventListener(
      'keydown',
      ({ key, ctrlKey, altKey, metaKey, shiftKey, isComposing }) => {
        if (key === 'Escape' && !(ctrlKey || altKey || metaKey || shiftKey || isComposing)) exit.exitPage();
      },
      true,
    );
  }
}
