import type { Body } from '../domain/collections.ts';
import { bodyHtml } from '../formats/body-html.ts';
import { readBody } from '../sources/bodies.ts';
import { publishedMedia } from '../sources/media.ts';
import type { MediaPaths } from '../views/media.ts';
import type { PictureView } from '../views/picture.ts';

/** The HTML of a view's body; with `page`, the address of its page, every address in it is a whole one, as feeds need. */
export async function bodyOf(view: { body: Body; media: MediaPaths }, page?: string): Promise<string> {
  const [markdown, media] = await Promise.all([readBody(view.body), publishedMedia(view.media)]);
  return bodyHtml(markdown, { file: view.body.file, media, ...(page === undefined ? {} : { page }) });
}

/** A view's picture with its size, so that nothing jumps while it loads. */
export async function pictureIn(view: { image?: PictureView }): Promise<PictureView | undefined> {
  if (!view.image) return undefined;
  const { file, src } = view.image;
  const { width, height } = (await publishedMedia({ [file]: src })).get(file) ?? {};
  return { ...view.image, ...(width && height ? { width, height } : {}) };
}
