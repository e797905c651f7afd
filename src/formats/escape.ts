/** What XML 1.0 forbids even when escaped: control characters, halves of a pair, and two that are no characters. */
// eslint-disable-next-line no-control-regex -- naming the characters that must go is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text without any character that an XML parser would refuse; the rest stays as it is. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

/** The text as it stands between tags or in a quoted attribute, in HTML and XML alike. */
export function escapeText(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
