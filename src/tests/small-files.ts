import { smallGuide } from './small-guide.ts';

type Fields = Record<string, unknown>;

const hours = [{ days: ['monday'], opens: '08:00', closes: '22:00' }];

function district(slug: string, name: string, places: string[]): Fields {
  return {
    id: slug,
    name,
    team_name: `${name} Team`,
    councils: [{ council: slug }],
    places: places.map((place) => ({ name: place })),
    email: `${slug}@police.example`,
    verified: '2026-11-01',
  };
}

function council(name: string, gss: string): Fields {
  return {
    name: `${name} Council`,
    area: name,
    gss,
    kind: 'borough',
    website: 'https://council.example/',
    partnership: { name: `Safer ${name}` },
    asb_case_review: { verified: '2026-11-01' },
  };
}

/** The smallest content that is right: the fields of each file, by its path. */
export const smallFiles: Record<string, Fields> = {
  'force.yaml': {
    name: 'Fenland Police',
    site_label: 'in your area',
    site: 'https://fenland.police.example',
    identity: { authority: 'police.example', since: '2025-04-01' },
    contact: {
      emergency: '999',
      non_emergency: '101',
      non_emergency_cost: 'Free.',
      text_relay_emergency: '18000',
      text_relay: '18001 101',
      bsl_emergency: 'https://999bsl.co.uk/',
      report_online: 'https://report.police.example/',
      live_chat: 'https://chat.police.example/',
      live_chat_hours: 'Every day from 7am to 11pm',
      anonymous: {
        name: 'Tell Us',
        phone: '01632 960999',
        url: 'https://tell-us.example/',
        note: 'A charity.',
      },
      verified: '2026-11-01',
    },
    hours,
    reply_missed: 'Write again.',
    licence: { name: 'Open Government Licence', url: 'https://www.nationalarchives.gov.uk/' },
    oversight: { name: 'Commissioner', url: 'https://commissioner.example/' },
  },
  'identity.lock': {
    authority: 'police.example',
    since: '2025-04-01',
    districts: ['coldharbour', 'marshby'],
  },
  'topics.yaml': {
    topics: [
      { topic: 'speeding', name: 'Speeding' },
      { topic: 'noise', name: 'Noise' },
    ],
  },
  'who-deals-with.yaml': smallGuide,
  'councils/marshby.yaml': council('Marshby', 'E07000001'),
  'councils/coldharbour.yaml': council('Coldharbour', 'E07000002'),
  'districts/marshby.md': district('marshby', 'Marshby', ['Marshby', 'Little Fen']),
  'districts/coldharbour.md': district('coldharbour', 'Coldharbour', ['Coldharbour']),
  'teams/marshby.yaml': {
    since: '2025-04-01',
    posts: [
      {
        post: 'fen-constable',
        title: 'fen constable',
        rank: 'constable',
        role: 'Walks the fen',
        area: ['Little Fen'],
        accounts: [{ network: 'x', handle: 'PCQuill_demo', owner: 'officer' }],
        holder: { name: 'Tobias Quill', from: '2025-04-01', agreed: true },
      },
    ],
  },
  'teams/coldharbour.yaml': {
    since: '2025-04-01',
    posts: [{ post: 'lead', title: 'lead', rank: 'sergeant', role: 'Leads the team' }],
  },
  'meetings/marshby/2026-10-20-library.md': {
    kind: 'lcm',
    start: '18:30',
    end: '20:00',
    venue: { name: 'Marshby Library', place: 'Marshby' },
    host: ['fen-constable'],
    audience: ['everyone'],
    status: 'held',
    attendance: 12,
    published: '2026-09-20',
    raised: [
      {
        id: 'speeding-fen-road',
        title: 'Speeding in Fen Road',
        said: 'They race past the school.',
        topic: 'speeding',
        place: 'Little Fen',
        status: 'heard',
        by: 'fen-constable',
        due: '2026-11-30',
      },
    ],
  },
  'reports/marshby/2026-10.md': {
    published: '2026-11-05',
    by: 'fen-constable',
    summary: 'Speeding is not solved.',
    concerns: [{ id: 'speeding-fen-road', status: 'in-hand', did: 'We measured on four evenings.' }],
  },
};
