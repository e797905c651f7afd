import { statusNames, type ConcernStatus } from '../domain/concern.ts';

const labels: Record<Exclude<ConcernStatus, 'heard'>, string> = {
  done: 'done',
  'in-hand': 'in hand',
  'could-not': 'we could not do',
  'passed-on': 'passed on',
};

/** `12 things you told us, 5 done, 6 in hand, 1 we could not do`; a status that nothing has is left out. */
export function recordCounts(statuses: readonly ConcernStatus[]): { value: string; label: string }[] {
  if (statuses.length === 0) return [];
  const rows = (Object.keys(labels) as (keyof typeof labels)[]).map((status) => ({
    value: String(statuses.filter((other) => other === status).length),
    label: labels[status],
  }));
  const heard = statuses.filter((status) => status === 'heard').length;
  return [
    {
      value: String(statuses.length),
      label: statuses.length === 1 ? 'thing you told us' : 'things you told us',
    },
    ...rows,
    { value: String(heard), label: statusNames.heard.toLowerCase() },
  ].filter(({ value }) => value !== '0');
}
