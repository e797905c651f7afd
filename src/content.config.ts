import { defineCollection } from 'astro:content';
import { collectionNames } from './domain/collections.ts';
import { siteFolders } from './sources/folders.ts';
import { contentLoaders } from './sources/loader.ts';

const loaders = contentLoaders(siteFolders().content);

/** One collection for each kind of file in `src/domain/collections.ts`, and the media files. */
export const collections = {
  ...Object.fromEntries(
    collectionNames.map((name) => [name, defineCollection({ loader: loaders.collection(name) })]),
  ),
  media: defineCollection({ loader: loaders.media() }),
};
