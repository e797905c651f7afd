import type { Card } from '../domain/card.ts';
import { cardPicture } from '../sources/cards/card-picture.ts';

/** A card as the picture that social networks show. */
export async function cardResponse(card: Card): Promise<Response> {
  return new Response(await cardPicture(card), { headers: { 'content-type': 'image/png' } });
}
