import { notAnswered, openAnswers } from './open-answers.ts';
import type { Told } from './tell.ts';

const ASKING: Told = { text: 'Asking your device where you are…', links: [] };

/** Shows the button “Near me” where a browser can answer it. Nobody is asked for their position before they press it. */
export function offerNearMe(host: HTMLElement, tell: (told: Told) => void): void {
  const part = host.querySelector<HTMLElement>('[data-part=near]');
  if (!part || !isSecureContext || !('geolocation' in navigator)) return;
  part.dataset['ready'] = '';
  part.querySelector('button')?.addEventListener('click', () => {
    tell(ASKING);
    void openAnswers()
      .then(({ askDevice }) => askDevice())
      .then(tell, () => tell(notAnswered));
  });
}
