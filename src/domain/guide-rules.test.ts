import { describe, expect, test } from 'vitest';
import { problemsWith, type Changes } from '../tests/small-content.ts';
import { smallGuide } from '../tests/small-guide.ts';

const [group] = smallGuide.groups;
const matters = group?.matters ?? [];

/** The guide with some fields of its first matter changed. */
function firstMatter(fields: Record<string, unknown>): Changes {
  const changed = matters.map((matter, index) => (index === 0 ? { ...matter, ...fields } : matter));
  return { 'who-deals-with.yaml': { groups: [{ ...group, matters: changed }] } };
}

function services(fields: Record<string, string>): Changes {
  return { 'councils/marshby.yaml': { services: fields } };
}

describe('the guide to who deals with what', () => {
  test.each<[string, Changes, string[]]>([
    ['is right as it is', {}, []],
    [
      'names an agency that it does not list',
      firstMatter({ who: ['council', 'coastguard'] }),
      ['unknown-name who-deals-with.yaml groups.0.matters.0.who.1'],
    ],
    ['names nobody', firstMatter({ who: [] }), ['wrong-size who-deals-with.yaml groups.0.matters.0.who']],
    [
      'names a topic that does not exist',
      firstMatter({ topic: 'nois' }),
      ['unknown-name who-deals-with.yaml groups.0.matters.0.topic'],
    ],
    [
      'has one matter twice',
      firstMatter({ matter: 'potholes' }),
      ['repeated-name who-deals-with.yaml groups.0.matters.1.matter'],
    ],
    [
      'lists the police among the others',
      {
        'who-deals-with.yaml': {
          agencies: [...smallGuide.agencies, { agency: 'police', name: 'The police' }],
        },
      },
      ['repeated-name who-deals-with.yaml agencies.1.agency'],
    ],
    ['is not there', { 'who-deals-with.yaml': null }, ['missing-file who-deals-with.yaml']],
  ])('%s', (_, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('the links of a council', () => {
  test.each<[string, Changes, string[]]>([
    ['to its page for a matter', services({ noise: 'https://council.example/noise' }), []],
    [
      'to its page for roads, which a unitary council keeps',
      services({ potholes: 'https://council.example/' }),
      [],
    ],
    [
      'for a matter that is not in the guide',
      services({ noize: 'https://council.example/noise' }),
      ['unknown-name councils/marshby.yaml services.noize'],
    ],
    [
      'for a matter that no council deals with',
      services({ fires: 'https://council.example/fires' }),
      ['service councils/marshby.yaml services.fires'],
    ],
    [
      'that are no safe address',
      services({ noise: 'http://council.example/noise' }),
      ['wrong-value councils/marshby.yaml services.noise'],
    ],
    [
      'under a name that is none',
      services({ 'Loud Noise': 'https://council.example/noise' }),
      ['wrong-value councils/marshby.yaml services.Loud Noise'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});
