import type { District, Meeting, Site } from '../domain/site.ts';
import { newestAnswers, presentPair } from './concern-pair.ts';
import { lastHeld } from './last-time.ts';
import { fitSentences, sentencesOf } from './press-words.ts';

/** One thing residents said and what the team did, for a poster or a leaflet. */
export interface PaperPair {
  saidLabel: string;
  said: string;
  did: string;
}

/** How many letters each voice has room for. */
const ROOM = { said: 110, did: 130 };

/**
 * The newest thing that is done of which both voices have room for a sentence, and as many as there is room for.
 * Nothing if nothing is done: an answer that did not help is no invitation.
 * @param meeting the meeting it invites to, if it does: "Last time" is said only of what was raised at the one before
 */
export function paperPair(district: District, site: Site, meeting?: Meeting): PaperPair | undefined {
  const last = meeting && lastHeld(meeting, district);
  for (const concern of newestAnswers(district).filter(({ status }) => status === 'done')) {
    const pair = presentPair(concern, district, site);
    const [said, did] = [opening(pair.said, ROOM.said), opening(pair.did, ROOM.did)];
    if (said === '' || did === '') continue;
    const lastTime = concern.steps.some(({ in: { kind, key } }) => kind === 'meeting' && key === last?.stem);
    return { saidLabel: lastTime ? 'Last time you said' : 'You said', said, did };
  }
  return undefined;
}

/** The first sentences of a text, as many as there is room for; never a part of one. */
function opening(text: string, room: number): string {
  const sentences = sentencesOf(text).map((sentence, index) => ({
    text: sentence,
    rank: index + 1,
    follows: index > 0,
  }));
  return fitSentences(sentences, (shown) => shown.length <= room);
}
