import { expect, test } from 'vitest';
import { officerPrivateLife } from './officer-private-life.ts';
import { siteContext } from './site-context.ts';

const context = {
  ...siteContext([{ collection: 'teams', data: { posts: [{ holder: { name: 'Ada O’Quill' } }] } }]),
  explained: new Set<string>(),
};
const found = (text: string) =>
  officerPrivateLife.find(text, context).map(({ from, to }) => text.slice(from, to));

test.each([
  ['PC Brightwell lives in Orsett with her partner.', 'PC Brightwell lives in'],
  ['Inspector Sandiford is on maternity leave until March.', 'Inspector Sandiford is on maternity leave'],
  ['Off duty, PCSO Mead coaches football where her son plays.', 'PCSO Mead coaches football where her son'],
  ['PC Brightwell’s wife has just had a baby.', 'PC Brightwell’s wife'],
  ['Ada O’Quill lives near the pier.', 'Ada O’Quill lives near'],
  ['You may meet Ada O’Quill with her two young children.', 'Ada O’Quill with her two young children'],
  ['PC 71234 Fenn, who covers Orsett, lives on Canvey.', 'PC 71234 Fenn, who covers Orsett, lives on'],
  ['Sgt D. Potts has been off sick since May.', 'Sgt D. Potts has been off sick'],
  ['DC Zoë Fenn is expecting twins.', 'DC Zoë Fenn is expecting twins'],
  ['PC Mead, a mother of two, knows the park.', 'PC Mead, a mother of'],
  ['PC Mead has a young family.', 'PC Mead has a young family'],
  ['PCSO Mead swims in the sea in her free time.', 'in her free time'],
  ['PC Mead and PC Ray live with two dogs.', 'PC Mead and PC Ray live with'],
  ['Special Constable Lund and his wife run the café.', 'Special Constable Lund and his wife'],
  ['Chief Inspector Ross starts paternity leave in May.', 'Chief Inspector Ross starts paternity leave'],
])('"%s" tells too much: %s', (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each([
  'PC Brightwell met parents and their sons.',
  'PC Brightwell works with the council, a partner agency.',
  'PC Brightwell and her partner agencies met.',
  'PC Brightwell and her partner, PC Ray, patrolled the pier.',
  'Thanks to PC Brightwell lives were saved.',
  'PC Brightwell’s quick thinking saved lives in Orsett.',
  'PC Brightwell spoke to a woman and her son.',
  'PC Brightwell drove her to her mother.',
  'PC Brightwell is a family liaison officer.',
  'PC Brightwell’s family liaison work won a prize.',
  'PC Brightwell leaves us in May.',
  'PC Brightwell is on leave until Monday.',
  'PCSO Mead was off duty when she saw the theft and caught the thief.',
  'Inspector Sandiford is away until March; Sgt Ray covers.',
  'Residents who live in Orsett met PC Brightwell.',
  'A man who lives in Orsett was met by PC Brightwell.',
  'PC Brightwell has moved to the Grays team.',
  'Watch Inspector Sandiford live on Facebook, or live at the hall.',
  'Constable Country lives on in his pictures.',
  'PC Mead has a surgery in the library and had an operation to plan.',
  'PC Mead is supporting Ann Quill and her family.',
  'PC Mead knows every shopkeeper and his son.',
  'PCSO Mead works with schools and their families.',
  'PC Mead and her partner were called to the pier.',
  'Our officers have families as well.',
  'PC Mead said the victim is pregnant.',
  'PC Mead found the boy and took him to his father.',
  'PC Mead’s home beat is Orsett.',
  'PC Mead’s children’s club meets on Mondays, and his parents’ evening on Fridays.',
  'PC Mead thanked her police family.',
  'Inspector Hale met PC Mead and her family of volunteers.',
  'PC Mead was in hospital with the injured man until six.',
  'PC Mead has two children’s events in May.',
  'Inspector Hale was separated from the crowd and is expecting a decision soon.',
  'PC Mead is poorly equipped for this.',
  'The driver told PC Mead that her son was in the car.',
  'PC Mead attended after her husband hit her in Mill Street.',
  'A woman rang PC Mead because her daughter was missing.',
  'PC Mead waited with her until her mother came.',
  'PC Mead lives and breathes this beat.',
  'The live music with PC Mead on the drums was cancelled.',
])('"%s" does not', (text) => {
  expect(found(text)).toEqual([]);
});
