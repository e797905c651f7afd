import type { MeetingKind } from './meeting.ts';

/** What the page about one kind of meeting says of it. */
export interface MeetingKindFacts {
  /** Several of them, in a heading. */
  many: string;
  /** The same within a sentence. */
  plainMany: string;
  /** What to expect, for somebody who never came before, in one or two sentences. */
  about: string;
  /** True where somebody leads it from a chair and wants a paper on the table. */
  chaired: boolean;
}

/** Each kind of meeting in plain words, true for whoever holds it. */
export const meetingKindFacts: Record<MeetingKind, MeetingKindFacts> = {
  lcm: {
    many: 'Local Community Meetings',
    plainMany: 'Local Community Meetings',
    about:
      'Your team says what it did since the last meeting, and you say what matters where you live. What you raise is written down and answered in public.',
    chaired: true,
  },
  'drop-in': {
    many: 'Drop-ins',
    plainMany: 'drop-ins',
    about:
      'Come when you like and leave when you like: there is no agenda. Officers have time for one person after another.',
    chaired: false,
  },
  stall: {
    many: 'Stalls',
    plainMany: 'stalls',
    about:
      'Officers stand at a table where people are anyway, at a market or a community breakfast. Ask in passing; often things are marked against theft free of charge.',
    chaired: false,
  },
  'street-meet': {
    many: 'Street meets',
    plainMany: 'street meets',
    about:
      'Officers stand in a street or walk it with those who live there, so that you can show what you mean.',
    chaired: false,
  },
  coffee: {
    many: 'Coffee with cops',
    plainMany: 'coffee with cops',
    about:
      'Officers sit in a café, and the drinks are often on a sponsor. There is no speech: sit down, ask anything, or just listen.',
    chaired: false,
  },
  'ride-along': {
    many: 'Ride-alongs',
    plainMany: 'ride-alongs',
    about:
      'You go out with officers and see what their work is like. Seats are few, so write to the team first.',
    chaired: false,
  },
  issue: {
    many: 'Public meetings about one issue',
    plainMany: 'public meetings about one issue',
    about:
      'Something happened that people need to talk about, and the page of each meeting says what. It is about that alone.',
    chaired: true,
  },
  visit: {
    many: 'Visits',
    plainMany: 'visits',
    about:
      'Officers go to a group that already meets, such as a residents’ association or those who help homeless people, instead of asking it to come to them.',
    chaired: false,
  },
  joint: {
    many: 'Joint meetings',
    plainMany: 'joint meetings',
    about: 'The team holds one meeting with a council or another body, so that you need to say it only once.',
    chaired: true,
  },
  'advisory-group': {
    many: 'Independent Advisory Groups',
    plainMany: 'advisory group meetings',
    about:
      'Residents who do not work for the police look at hate crime, use of force, and stop and search, and tell us what they think of it.',
    chaired: true,
  },
  forum: {
    many: 'Forums',
    plainMany: 'forums',
    about:
      'People with one thing in common meet the team together: farms, shops, parish councils, students. The page of each says whom it is for.',
    chaired: true,
  },
  faith: {
    many: 'Faith visits',
    plainMany: 'faith visits',
    about: 'Officers visit a place of worship at the invitation of those who meet there.',
    chaired: false,
  },
  'open-day': {
    many: 'Open days',
    plainMany: 'open days',
    about: 'A station or a hall opens its doors for a day. Come in, look round, and ask.',
    chaired: false,
  },
};
