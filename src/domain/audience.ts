/** Whom a meeting is for, within a sentence. */
export const audienceNames = {
  everyone: 'everyone',
  'young-people': 'young people',
  'older-people': 'older people',
  parents: 'parents',
  'women-and-girls': 'women and girls',
  faith: 'faith communities',
  'ethnic-minorities': 'ethnic minority residents',
  'disabled-people': 'disabled people',
  lgbt: 'LGBT+ residents',
  rural: 'rural residents',
  business: 'shops and businesses',
  students: 'students',
  'homeless-people': 'people without a home',
} as const;
export type Audience = keyof typeof audienceNames;
export const audiences = Object.keys(audienceNames) as Audience[];
