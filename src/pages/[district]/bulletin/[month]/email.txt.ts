import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bulletinText } from '../../../../formats/bulletin-text.ts';
import { bulletinPaths } from '../../../_bulletin.ts';

export const getStaticPaths = bulletinPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(bulletinText(props.bulletin), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
