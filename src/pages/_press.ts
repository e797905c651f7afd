import { absoluteUrl } from '../domain/urls.ts';
import { pressTexts, type PressTexts } from '../formats/press-texts.ts';
import type { PressKitView } from '../views/press-kit.ts';
import { bodyOf } from './_body.ts';

/** The texts of a kit, with the body of its report or meeting. */
export async function pressTextsOf(view: PressKitView): Promise<PressTexts> {
  const bodies = view.parts
    .filter((part) => part.kind === 'body')
    .map(async (part) => [part.body.file, await bodyOf(part, absoluteUrl(view.site, view.url))] as const);
  return pressTexts(view, new Map(await Promise.all(bodies)));
}
