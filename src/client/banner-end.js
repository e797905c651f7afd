// Takes the emergency banner down at the end of its last day in London, on a site that was not built since. It stands
// right after the banner and is no module: nothing below the banner is shown before it has run, so nothing jumps. On a
// page that is open at that moment only the words go.
{
  const banner = document.currentScript.previousElementSibling;
  const left = Date.parse(banner.dataset.ends) - Date.now();
  if (left <= 0) banner.hidden = true;
  // A browser counts no further than 24 days.
  else if (left < 2 ** 31) setTimeout(() => (banner.style.visibility = 'hidden'), left);
}
