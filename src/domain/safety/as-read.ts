/** A text as a resident reads it, and where its characters stand in what was written. */
export interface ReadText {
  text: string;
  /** The offset in what was written of the character at an offset of `text`, or of its end. */
  at: (offset: number) => number;
}

/** Spaces, hyphens and letters that look like those on a keyboard, characters that take no room, and entities. */
const UNUSUAL =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u2010-\u2012\u2212\ufe63]|[\uff01-\uff5e]|\u034f|[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;

/**
 * The text in which rules look for what must not be published: "LN19 XKT" is a number plate with a no-break space,
 * with a soft hyphen and with `&nbsp;` in it.
 */
export function asRead(written: string): ReadText {
  const found = [...written.matchAll(UNUSUAL)];
  if (found.length === 0) return { text: written, at: (offset) => offset };
  const at: number[] = [];
  let [text, from] = ['', 0];
  const keep = (to: number): void => {
    text += written.slice(from, to);
    while (from < to) at.push(from++);
  };
  for (const { 0: unusual, index } of found) {
    keep(index);
    const usual = usualFor(unusual);
    text += usual;
    for (let unit = 0; unit < usual.length; unit++) at.push(index);
    from = index + unusual.length;
  }
  keep(written.length);
  return { text, at: (offset) => at[offset] ?? written.length };
}

/** https://html.spec.whatwg.org/multipage/named-characters.html: those that could stand inside a number or a name. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', hairsp: ' ', numsp: ' ', puncsp: ' ' },
  ...{ shy: '', zwnj: '', zwj: '', hyphen: '-', dash: '-', minus: '-', ndash: '–', mdash: '—' },
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{ commat: '@', period: '.', comma: ',', colon: ':', sol: '/', plus: '+', num: '#', lowbar: '_' },
  ...{ lpar: '(', rpar: ')', pound: '£' },
};

function usualFor(unusual: string): string {
  if (unusual.startsWith('&')) return entity(unusual);
  if (/[\uff01-\uff5e]/.test(unusual)) return String.fromCharCode(unusual.charCodeAt(0) - 0xfee0);
  if (/[\u2010-\u2012\u2212\ufe63]/.test(unusual)) return '-';
  return /\s|\u1680/.test(unusual) && unusual !== '\ufeff' ? ' ' : '';
}

function entity(written: string): string {
  const number = /^&#(x?)([\da-f]+);$/i.exec(written);
  if (!number) return ENTITIES[written.slice(1, -1)] ?? written;
  const code = Number.parseInt(number[2] ?? '', number[1] ? 16 : 10);
  const letter = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return letter.replace(UNUSUAL, usualFor);
}
