/** A postcode as somebody typed it, whole or in part: `CM13 3AB`, `CM13 3`, `CM13`. */
export interface TypedPostcode {
  outcode: string;
  /** The digit after the space. */
  sector?: string;
  /** The two letters at the end. */
  unit?: string;
  /** How many letters and digits had to be taken for one another: O for 0, I for 1. */
  slips: number;
}

/** The shapes of an outcode: `A` is a letter, `9` a digit (Royal Mail’s, and the only ones there are). */
const SHAPES = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'];

/** Whatever stands between letters and digits: spaces, hyphens of all sorts, commas, quotation marks. */
const MARKS = /[^\p{L}\p{N}]+/gu;

/** A road is a letter and digits, too: `A12`, `M25`. Nothing else is shorter than a whole postcode. */
const ROAD = /^[A-Z]\d+$/;

/**
 * Every postcode that a text can mean, the one with the fewest slips first; none when it can mean none. Spaces, marks
 * and case do not matter. A postcode in the middle of other words is found, too.
 */
export function postcodesIn(text: string): TypedPostcode[] {
  const typed = plain(text);
  const whole = readings(typed);
  if (whole.length > 0) return whole;
  const within = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}(?![A-Z\d])/.exec(typed)?.[0];
  return within === undefined ? [] : readings(within);
}

/**
 * The postcode that is meant by a text, given the outcodes there are; `faulty` when the text was surely meant as one
 * and is none; undefined when it is just words. Slips are only mended towards an outcode there is.
 */
export function readPostcode(
  text: string,
  isKnown: (outcode: string) => boolean,
): TypedPostcode | 'faulty' | undefined {
  const candidates = postcodesIn(text);
  const known = candidates.find(({ outcode }) => isKnown(outcode));
  if (known) return known;
  const [exact] = candidates.filter(({ slips }) => slips === 0);
  if (exact && !ROAD.test(compact(plain(text)))) return exact;
  return seemsMeant(text) ? 'faulty' : undefined;
}

/** Whether a text may hold a postcode, so that it must be looked at before it goes anywhere. */
export function mayBePostcode(text: string): boolean {
  return postcodesIn(text).length > 0 || seemsMeant(text);
}

/** `CM13 3AB`, or as much of it as was typed. */
export function formatPostcode({ outcode, sector = '', unit = '' }: TypedPostcode): string {
  return `${outcode} ${sector}${unit}`.trim();
}

/** The shape of a whole postcode, with something in it that no postcode has: `CM1 1CC`, `CM1 1AAA`. */
function seemsMeant(text: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z\d]{0,2}[A-Z]$/.test(plain(text));
}

function readings(typed: string): TypedPostcode[] {
  const letters = compact(typed);
  if (!/^[A-Z\d]{2,8}$/.test(letters)) return [];
  const found = [
    ...split(letters.slice(0, -3), letters.slice(-3)),
    // Half a postcode: the space tells the halves apart; without one, as much as possible is the outcode.
    ...(typed.includes(' ')
      ? halves(typed)
      : [...split(letters, ''), ...split(letters.slice(0, -1), letters.slice(-1))]),
  ];
  return found.sort((a, b) => a.slips - b.slips);
}

function halves(typed: string): TypedPostcode[] {
  const [outcode = '', ...rest] = typed.split(' ');
  const inward = rest.join('');
  // One letter of the last two says nothing yet.
  return inward.length > 2 ? [] : split(outcode, inward.slice(0, 1), inward.slice(1));
}

function split(outcode: string, inward: string, ignored = ''): TypedPostcode[] {
  const sector = inward === '' ? { text: '', slips: 0 } : fit(inward.slice(0, 1), '9');
  const unit = inward.slice(1);
  // These letters look too much like others and never stand at the end.
  if (!sector || !/^([ABD-HJLNP-UW-Z]{2})?$/.test(unit) || !/^[ABD-HJLNP-UW-Z]?$/.test(ignored)) return [];
  return SHAPES.flatMap((shape) => {
    const fitted = fit(outcode, shape);
    // No outcode has a nought before another digit.
    if (!fitted || /^[A-Z]+0\d/.test(fitted.text)) return [];
    return {
      outcode: fitted.text,
      ...(sector.text ? { sector: sector.text } : {}),
      ...(unit ? { unit } : {}),
      slips: fitted.slips + sector.slips,
    };
  });
}

/** A text in a shape, with O and 0, I and 1 taken for one another where the shape asks for it. */
function fit(text: string, shape: string): { text: string; slips: number } | undefined {
  if (text.length !== shape.length) return undefined;
  let slips = 0;
  let fitted = '';
  for (const [index, letter] of [...text].entries()) {
    const isRight = shape[index] === '9' ? /\d/.test(letter) : /[A-Z]/.test(letter);
    const meant = isRight ? letter : { O: '0', I: '1', L: '1', '0': 'O', '1': 'I' }[letter];
    if (meant === undefined || (shape[index] === '9' && !/\d/.test(meant))) return undefined;
    if (!isRight) slips += 1;
    fitted += meant;
  }
  return { text: fitted, slips };
}

/** In capitals, with one space wherever there is anything but letters and digits. */
function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(MARKS, ' ').trim();
}

function compact(plainText: string): string {
  return plainText.replaceAll(' ', '');
}
