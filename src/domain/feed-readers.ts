/**
 * Feed readers on the web that take a feed's address in a link of their own: the reader asks its user whether to
 * follow it. They learn of a visit only when somebody follows their link.
 * @param address the whole address of the feed
 */
export function readerLinks(address: string): { text: string; href: string }[] {
  const feed = encodeURIComponent(address);
  return [
    { text: 'Feedly', href: `https://feedly.com/i/subscription/feed%2F${feed}` },
    { text: 'Inoreader', href: `https://www.inoreader.com/?add_feed=${feed}` },
    { text: 'NewsBlur', href: `https://www.newsblur.com/?url=${feed}` },
    { text: 'The Old Reader', href: `https://theoldreader.com/feeds/subscribe?url=${feed}` },
  ];
}
