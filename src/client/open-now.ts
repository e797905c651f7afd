import { onDate, openState, openWords, type OpeningTimes } from '../domain/open-now.ts';

// Wherever a page carries opening hours, says whether it is open now and until when, by London's clocks and not the
// visitor's. Without this file the page says the hours only. In a demonstration the day stands still; the time is real.
const places = [...document.querySelectorAll<HTMLElement>('[data-week]')];
const { asOf, demonstration } = document.documentElement.dataset;
const MINUTE = 60_000;

function tell(): void {
  const clock = Date.now();
  const now = asOf !== undefined && demonstration !== undefined ? onDate(clock, asOf) : clock;
  for (const place of places) {
    const [state, rest] = openWords(openState(timesOf(place), now), now);
    if (place.textContent === `${state}${rest}`) continue;
    const strong = document.createElement('strong');
    strong.textContent = state;
    place.replaceChildren(strong, rest);
  }
  setTimeout(tell, MINUTE - (clock % MINUTE));
}

function timesOf({ dataset }: HTMLElement): OpeningTimes {
  return {
    week: JSON.parse(dataset['week'] ?? '[]') as OpeningTimes['week'],
    dates: JSON.parse(dataset['otherDays'] ?? '{}') as OpeningTimes['dates'],
  };
}

tell();
