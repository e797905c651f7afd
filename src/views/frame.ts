import { addDays, formatDate, londonInstants } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import { emailHref, paths, phoneHref } from '../domain/urls.ts';
import { themeLinks, type ThemeLinks } from './theme.ts';

/** A link with its words. */
export interface FrameLink {
  text: string;
  href: string;
}

/** What every page shows around its own content. */
export interface Frame {
  /** The force's name as the wordmark shows it: "Essex Police". */
  forceName: string;
  /** What follows the name in the wordmark: "in your area". */
  siteLabel: string;
  /** Where the wordmark leads. */
  homeHref: string;
  /** The language tag of the page: "en-GB". */
  language: string;
  /** The build's date, `YYYY-MM-DD`. */
  asOf: string;
  /** The same date in words: "21 November 2026". */
  asOfText: string;
  /** Whether officers and events are invented; such a page also asks robots to stay away. */
  demonstration: boolean;
  /** The phase of the service ("Beta") and where to say what one thinks of it; null when it is live. */
  phase: { name: string; feedbackHref: string } | null;
  /** Whether the browser is asked to keep the page of contacts for when there is no connection. */
  offline: boolean;
  /**
   * A force-wide emergency message; null when there is none on `asOf`. `ends` is the instant at which it comes down, also
   * on a site that was not built since; null in a demonstration, whose day stands still.
   */
  banner: { text: string; ends: string | null } | null;
  nav: (FrameLink & { current: boolean })[];
  footer: FrameLink[];
  /** The way out for someone who must leave at once: a harmless site, the key that leads there, and what to say of it. */
  exit: { href: string; key: Site['force']['quick_exit_key']; hint: string };
  /** The number for emergencies, its link, and where deaf people and those who cannot speak read on. */
  emergency: { number: string; href: string; deafHref: string };
  theme: ThemeLinks;
  /** The licence in one sentence, as the footer shows it. */
  licenceText: string;
}

const NAV: readonly FrameLink[] = [
  { text: 'Your area', href: paths.home },
  { text: 'Who does what', href: paths.whoDealsWith },
  { text: 'Standards', href: paths.standards },
  { text: 'Search', href: paths.search },
];

const FOOTER: readonly FrameLink[] = [
  { text: 'Who deals with what', href: paths.whoDealsWith },
  { text: 'ASB case review', href: paths.caseReview },
  { text: 'Contact', href: paths.contact },
  { text: '999 by text or BSL', href: `${paths.contact}#deaf` },
  { text: 'Subscribe', href: paths.subscribe },
  { text: 'Every place, A to Z', href: paths.places },
  { text: 'Meetings', href: paths.meetings },
  { text: 'Reports', href: paths.reports },
  { text: 'News', href: paths.news },
  { text: 'Evidence', href: paths.evidence },
  { text: 'Recommendations', href: paths.recommendations },
  { text: 'Accessibility', href: paths.accessibility },
  { text: 'Privacy', href: paths.privacy },
  { text: 'About', href: paths.about },
];

/** The frame around a page; `current` is the path of the navigation entry it belongs to. */
export function frameOf(site: Site, current?: string): Frame {
  const { force } = site;
  return {
    forceName: force.name,
    siteLabel: force.site_label,
    homeHref: paths.home,
    language: force.language,
    asOf: site.asOf,
    asOfText: formatDate(site.asOf),
    demonstration: force.demonstration,
    phase: force.phase
      ? {
          name: force.phase.name,
          feedbackHref: emailHref(force.phase.feedback, `${force.name} ${force.site_label}`),
        }
      : null,
    offline: force.offline,
    banner: force.banner
      ? { text: force.banner.text, ends: force.demonstration ? null : endOf(force.banner.until) }
      : null,
    nav: NAV.map((link) => ({ ...link, current: link.href === current })),
    footer: FOOTER.map((link) => ({ ...link })),
    exit: {
      href: force.exit_to,
      key: force.quick_exit_key,
      hint: force.quick_exit_key === 'escape' ? 'Press Esc, or' : 'Press Shift 3 times, or',
    },
    emergency: {
      number: force.contact.emergency,
      href: phoneHref(force.contact.emergency),
      deafHref: `${paths.contact}#deaf`,
    },
    theme: themeLinks(site),
    licenceText: `Text under the ${force.licence.name}.`,
  };
}

/** The instant at which a day is over in London: `2026-07-01` → `2026-07-01T23:00:00.000Z`. */
function endOf(day: string): string | null {
  const [midnight] = londonInstants(addDays(day, 1), '00:00');
  return midnight === undefined ? null : new Date(midnight).toISOString();
}
