import { expect, test } from 'vitest';
import { emailFaults } from './verify-email.ts';

const FILE = 'thurrock/bulletin/2026-10/email.html';

test.each([
  ['a short one', FILE, '<p style="margin:0">Hello</p>', []],
  ['as long as it may be', FILE, 'a'.repeat(104_448), []],
  ['a byte longer', FILE, 'a'.repeat(104_449), ['104449. Shorten']],
  ['long by its bytes, not its letters', FILE, 'é'.repeat(52_225), ['104450. Shorten']],
  ['with a picture', FILE, '<p><img alt="" src="https://police.example/1.gif"></p>', ['has "<img"']],
  ['with a script', FILE, '<SCRIPT>1</SCRIPT>', ['has "<SCRIPT>"']],
  ['with a picture behind it', FILE, '<p style="background:url(1.png)">', ['has "url("']],
  ['another page', 'thurrock/bulletin/2026-10/index.html', '<img src="1.png">', []],
])('an email that is %s', (_, file, html, faults) => {
  expect(emailFaults(file, html)).toEqual(faults.map((words) => expect.stringContaining(words) as string));
});
