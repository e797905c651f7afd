// A list of concerns that stands whole on its page can be narrowed to one status in place. The counts become links
// that keep the choice in the address; without this file they are only counts, and every list has a page of its own.
const tally = document.querySelector<HTMLElement>('[data-narrows]');
const pairs = [...document.querySelectorAll<HTMLElement>('[data-pair]')];

if (tally && tally.childElementCount > 1) narrow(tally);

function narrow(list: HTMLElement): void {
  const told = document.createElement('p');
  told.className = 'small';
  told.role = 'status';
  list.after(told);
  const items = [...list.querySelectorAll<HTMLElement>('li')];
  const links = items.map((item) => linkAround(item, item.dataset['status'] ?? ''));
  const all = document.createElement('li');
  all.append(`All ${pairs.length}`);
  list.prepend(all);
  links.unshift(linkAround(all, ''));

  function show(status: string): void {
    for (const pair of pairs) pair.hidden = status !== '' && pair.dataset['pair'] !== status;
    for (const section of document.querySelectorAll<HTMLElement>('main section:has([data-pair])'))
      section.hidden = section.querySelector('[data-pair]:not([hidden])') === null;
    for (const link of links)
      link.ariaCurrent = link.search === (status ? `?status=${status}` : '') ? 'true' : null;
    const shown = pairs.filter(({ hidden }) => !hidden).length;
    told.textContent = status ? `${shown} of ${pairs.length} shown` : '';
  }

  function linkAround(item: HTMLElement, status: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = status ? `?status=${status}` : location.pathname;
    link.append(...item.childNodes);
    item.append(link);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      history.replaceState(null, '', link.href);
      show(status);
    });
    return link;
  }

  const asked = new URLSearchParams(location.search).get('status') ?? '';
  show(items.some(({ dataset }) => dataset['status'] === asked) ? asked : '');
}
