import type { Concern } from '../domain/ledger.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { newestAnswers, presentPair } from './concern-pair.ts';
import { clip } from './fit-lines.ts';
import { lastHeld } from './last-time.ts';

/** One thing residents said and what the team did, for a poster or a leaflet. */
export interface PaperPair {
  saidLabel: string;
  said: string;
  did: string;
}

/** How many letters each voice has room for. */
const ROOM = { said: 110, did: 150 };

/**
 * The newest thing that is done whose two texts have room as they are, else the newest, cut at a sentence. Nothing if
 * nothing is done: an answer that did not help is no invitation.
 * @param meeting the meeting it invites to, if it does: "Last time" is said only of what was raised at the one before
 */
export function paperPair(district: District, site: Site, meeting?: Meeting): PaperPair | undefined {
  const done = newestAnswers(district).filter(({ status }) => status === 'done');
  const texts = (concern: Concern) => presentPair(concern, district, site);
  const whole = done.find((concern) => {
    const { said, did } = texts(concern);
    return said.length <= ROOM.said && did.length <= ROOM.did;
  });
  const concern = whole ?? done[0];
  if (!concern) return undefined;
  const { said, did } = texts(concern);
  const last = meeting && lastHeld(meeting, district);
  const lastTime = concern.steps.some(({ in: { kind, key } }) => kind === 'meeting' && key === last?.stem);
  return {
    saidLabel: lastTime ? 'Last time you said' : 'You said',
    said: clip(said, ROOM.said),
    did: clip(did, ROOM.did),
  };
}
