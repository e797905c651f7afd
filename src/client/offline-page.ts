// The page of contacts, shown in place of another because there is no connection: it says so, puts the district of the
// address first, and gives way as soon as there is a connection again.
const page = document.querySelector<HTMLElement>('[data-kept]');

if (page && location.pathname !== page.dataset['kept']) {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = 'You are offline';
  const own = document.getElementById(location.pathname.split('/')[1] ?? '');
  if (own?.matches('[data-kept] > section')) page.prepend(own);
  addEventListener('online', () => location.reload());
}

// A meeting that was next when the page was kept may be over: then its date must not invite anybody.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
for (const meeting of document.querySelectorAll<HTMLElement>('[data-until]'))
  if ((meeting.dataset['until'] ?? '') < today)
    meeting.textContent = 'None was announced when this page was saved.';
