import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bulletinHtml } from '../../../../formats/bulletin-html.ts';
import { bulletinPaths } from '../../../_bulletin.ts';

export const getStaticPaths = bulletinPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(bulletinHtml(props.bulletin), { headers: { 'content-type': 'text/html; charset=utf-8' } });
