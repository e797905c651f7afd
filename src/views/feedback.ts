import type { District } from '../domain/site.ts';
import { emailHref } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';

/** A thing that residents may write about: what it is called, its permanent id and its whole web address. */
export interface Subject {
  title: string;
  id: string;
  url: string;
}

/** A mail to a district's team that says by itself what it is about. */
export function mailAbout(text: string, question: string, district: District, about: Subject): FrameLink {
  return { text, href: emailHref(district.email, `${question} ${about.title} [${about.id}] ${about.url}`) };
}

/** The mail of somebody who told the team something and does not find it here. */
export function mineIsNotHere(district: District, about: Subject): FrameLink {
  return mailAbout('Mine is not here', 'Mine is not here:', district, about);
}
