import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { mediaResponse, mediaRoutes } from '../_media.ts';

export const getStaticPaths = (() => mediaRoutes('webp')) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  mediaResponse(props.view);
