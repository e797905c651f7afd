/** A page as somebody passes it on: its title and its whole address. */
export interface SharedPage {
  title: string;
  address: string;
}

/**
 * Plain links that open what the reader has chosen with the page's title and address in it: nothing of these services
 * is on our pages, and they learn of a visit only when somebody follows their link.
 */
export function shareLinks({ title, address }: SharedPage): { text: string; href: string }[] {
  return [
    { text: 'Email', href: withQuery('mailto:', { subject: title, body: `${title}\r\n${address}` }) },
    { text: 'WhatsApp', href: withQuery('https://wa.me/', { text: `${title} ${address}` }) },
    { text: 'Facebook', href: withQuery('https://www.facebook.com/sharer/sharer.php', { u: address }) },
    { text: 'X (Twitter)', href: withQuery('https://x.com/intent/post', { text: title, url: address }) },
  ];
}

/** Spaces as `%20`: mail programs show a plus sign as it is (RFC 6068, section 5). */
function withQuery(address: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
