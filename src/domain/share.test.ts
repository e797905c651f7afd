import { expect, test } from 'vitest';
import { shareLinks } from './share.ts';

test('a page is passed on with its title and address, and nothing in them ends the query early', () => {
  const links = shareLinks({
    title: 'Bikes & “quads” on the A13? #1',
    address: 'https://beat.example/x/?a=1&b=2',
  });
  expect(links).toMatchInlineSnapshot(`
    [
      {
        "href": "mailto:?subject=Bikes%20%26%20%E2%80%9Cquads%E2%80%9D%20on%20the%20A13%3F%20%231&body=Bikes%20%26%20%E2%80%9Cquads%E2%80%9D%20on%20the%20A13%3F%20%231%0D%0Ahttps%3A%2F%2Fbeat.example%2Fx%2F%3Fa%3D1%26b%3D2",
        "text": "Email",
      },
      {
        "href": "https://wa.me/?text=Bikes%20%26%20%E2%80%9Cquads%E2%80%9D%20on%20the%20A13%3F%20%231%20https%3A%2F%2Fbeat.example%2Fx%2F%3Fa%3D1%26b%3D2",
        "text": "WhatsApp",
      },
      {
        "href": "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fbeat.example%2Fx%2F%3Fa%3D1%26b%3D2",
        "text": "Facebook",
      },
      {
        "href": "https://x.com/intent/post?text=Bikes%20%26%20%E2%80%9Cquads%E2%80%9D%20on%20the%20A13%3F%20%231&url=https%3A%2F%2Fbeat.example%2Fx%2F%3Fa%3D1%26b%3D2",
        "text": "X (Twitter)",
      },
    ]
  `);
  for (const { href } of links) {
    const said = [...new URL(href).searchParams.values()].join(' ');
    expect(said).toContain('https://beat.example/x/?a=1&b=2');
  }
});

test('a mail says title and address on lines of their own, with spaces that are no plus signs', () => {
  const [mail] = shareLinks({ title: 'What we did', address: 'https://beat.example/' });
  expect(mail?.href).toBe(
    'mailto:?subject=What%20we%20did&body=What%20we%20did%0D%0Ahttps%3A%2F%2Fbeat.example%2F',
  );
});
