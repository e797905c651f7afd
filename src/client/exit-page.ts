import { ExitThisPage, isSupported } from 'govuk-frontend';

// Without this file the strip's link still leaves the page. With it, leaving hides the page at once, and pressing
// Shift three times leaves as well: GOV.UK's own behaviour, which people may know from other services.
const strip = document.querySelector('[data-module="govuk-exit-this-page"]');
if (strip && isSupported()) new ExitThisPage(strip);
