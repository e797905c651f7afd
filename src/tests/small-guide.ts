/** The smallest guide to who deals with what: a council’s matter, one of the roads, and one of another service. */
export const smallGuide = {
  verified: '2026-11-01',
  county: { name: 'Fen County Council', highways: 'https://county.example/roads' },
  agencies: [{ agency: 'fire', name: 'Fen Fire Service', url: 'https://fire.example/' }],
  groups: [
    {
      name: 'Streets',
      matters: [
        {
          matter: 'noise',
          name: 'Loud music',
          topic: 'noise',
          who: ['council'],
          why: 'It can order it to stop.',
          now: 'Write it down.',
          police: 'We come to a fight.',
        },
        {
          matter: 'potholes',
          name: 'Potholes',
          who: ['highways', 'police'],
          why: 'It keeps the road.',
          emergency: 'somebody is hurt.',
          now: 'Note the place.',
          police: 'We close the road.',
        },
        {
          matter: 'fires',
          name: 'Bins on fire',
          also: ['arson'],
          who: ['fire'],
          why: 'It puts them out.',
          now: 'Get away.',
          police: 'We look for who lit it.',
        },
      ],
    },
  ],
};
