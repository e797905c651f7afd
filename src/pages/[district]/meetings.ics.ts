import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { digest } from '../../sources/digest.ts';
import { getSite } from '../../sources/site.ts';
import { districtCalendars } from '../../views/calendar.ts';
import { calendarResponse } from '../_calendar.ts';

export const getStaticPaths = (async () =>
  districtCalendars(await getSite()).map(({ params, calendar }) => ({
    params,
    props: { calendar },
    cacheKey: digest(calendar),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  calendarResponse(props.calendar);
