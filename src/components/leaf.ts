/** A calendar leaf's three words: { weekday: 'Thu', number: '3', month: 'Dec' }. */
export interface LeafDate {
  weekday: string;
  number: string;
  month: string;
}
