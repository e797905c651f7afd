import { knownAgencies, mattersOf, type Guide, type Matter } from './guide.ts';
import type { Item, Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';
import { unknownName } from './unknown-name.ts';

/** The names within the guide to who deals with what, and those that councils take from it. */
export function guideProblems(library: Library): Problem[] {
  const [guide] = library.guide;
  if (!guide) return [];
  return [
    ...repeats(guide),
    ...guide.data.groups.flatMap(({ matters }, group) =>
      matters.flatMap((matter, index) =>
        matterProblems(matter, ['groups', group, 'matters', index], guide, library),
      ),
    ),
    ...library.councils.flatMap((council) => serviceProblems(council, guide.data)),
  ];
}

function matterProblems(
  { who, topic }: Matter,
  field: FieldPath,
  { file, data }: Item<'guide'>,
  library: Library,
): Problem[] {
  const agencies = [...knownAgencies, ...data.agencies.map(({ agency }) => agency)];
  const topics = library.topics[0]?.data.topics.map((one) => one.topic);
  return [
    ...who.flatMap((name, index) => unknownName('agency', agencies, file, [...field, 'who', index], name)),
    ...(topic === undefined || topics === undefined
      ? []
      : unknownName('topic', topics, file, [...field, 'topic'], topic)),
  ];
}

/** A link that no row of the guide would show. */
function serviceProblems({ file, data }: Item<'councils'>, guide: Guide): Problem[] {
  const matters = mattersOf(guide);
  const names = matters.map(({ matter }) => matter);
  return Object.keys(data.services).flatMap((name) => {
    const field = ['services', name];
    const matter = matters.find((one) => one.matter === name);
    if (!matter)
      return unknownName('matter in who-deals-with.yaml called', names, file, field, name).map(
        ({ correction, ...problem }): Problem =>
          correction?.replace === 'value'
            ? { ...problem, correction: { replace: 'key', with: correction.with } }
            : problem,
      );
    if (matter.who.some((agency) => agency === 'council' || agency === 'highways')) return [];
    return [
      contentError(
        'service',
        file,
        field,
        `Councils do not deal with "${name}", so nobody would see this link.`,
        'Delete it, or add "council" to "who:" of that matter in who-deals-with.yaml.',
      ),
    ];
  });
}

/** Short names stand in addresses and references: each means one thing. */
function repeats({ file, data }: Item<'guide'>): Problem[] {
  const places = [
    ...knownAgencies.map((name) => ({ name, field: [] as FieldPath, what: 'agency' })),
    ...data.agencies.map(({ agency }, index) => ({
      name: agency,
      field: ['agencies', index, 'agency'],
      what: 'agency',
    })),
    ...data.groups.flatMap(({ matters }, group) =>
      matters.map(({ matter }, index) => ({
        name: matter,
        field: ['groups', group, 'matters', index, 'matter'],
        what: 'matter',
      })),
    ),
  ];
  return places
    .filter(
      ({ name, what }, index) =>
        places.findIndex((other) => other.name === name && other.what === what) !== index,
    )
    .map(({ name, field, what }) =>
      contentError(
        'repeated-name',
        file,
        field,
        `There are two of the ${what} "${name}".`,
        'Give one of them another short name, or delete it.',
      ),
    );
}
