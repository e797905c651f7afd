import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { email, handle, phone, postcode, webAddress } from './contact-fields.ts';
import { clockTime, closingTime, month, plainDate } from './date-fields.ts';
import { line, passage, slug } from './fields.ts';
import { imageEndings, mediaFile } from './media.ts';

const right = 'right';
const wrong = 'wrong';

/** Rows: a text, whether it is right, and if it is wrong but only one thing can be meant, that thing. */
type Row = [string, typeof right | typeof wrong, string?];

const tables: Record<string, { field: z.ZodType<string>; rows: Row[] }> = {
  'a line of text': {
    field: line(20),
    rows: [
      ['Off-road bikes', right],
      ['', wrong],
      ['   ', wrong],
      [' Off-road  bikes ', wrong, 'Off-road bikes'],
      ['Off-road\nbikes', wrong, 'Off-road bikes'],
      ['Off-road\tbikes', wrong, 'Off-road bikes'],
      ['x'.repeat(20), right],
      ['x'.repeat(21), wrong],
    ],
  },
  'a passage': {
    field: passage(20),
    rows: [
      ['Two lines,\nwell.', right],
      [' \n ', wrong],
      ['x'.repeat(21), wrong],
    ],
  },
  'a short name': {
    field: slug(),
    rows: [
      ['nuisance-bikes', right],
      ['r2', right],
      ['Nuisance Bikes!', wrong, 'nuisance-bikes'],
      ['st_mary’s', wrong, 'st-marys'],
      ['Café corner', wrong, 'cafe-corner'],
      ['-bikes-', wrong, 'bikes'],
      ['two--hyphens', wrong, 'two-hyphens'],
      [`${'a'.repeat(79)} b`, wrong, 'a'.repeat(79)],
      ['¿?', wrong],
      ['', wrong],
    ],
  },
  'a day': {
    field: plainDate(),
    rows: [
      ['2026-12-03', right],
      ['2026-02-31', wrong],
      ['31/12/2026', wrong, '2026-12-31'],
      ['31.12.2026', wrong, '2026-12-31'],
      ['12/05/2026', wrong],
      ['3 Brumaire 2026', wrong],
      ['03/12/2026', wrong],
      ['2026/12/03', wrong, '2026-12-03'],
      ['2026-1-5', wrong, '2026-01-05'],
      ['3 December 2026', wrong, '2026-12-03'],
      ['3rd December 2026', wrong, '2026-12-03'],
      ['31 February 2026', wrong],
      ['tomorrow', wrong],
      ['2026-12-03T18:30', wrong],
    ],
  },
  'a month': {
    field: month(),
    rows: [
      ['2026-12', right],
      ['2026-13', wrong],
      ['December 2026', wrong],
    ],
  },
  'a time of day': {
    field: clockTime(),
    rows: [
      ['18:30', right],
      ['00:00', right],
      ['24:00', wrong],
      ['7pm', wrong, '19:00'],
      ['7.30pm', wrong, '19:30'],
      ['7:30 PM', wrong, '19:30'],
      ['12am', wrong, '00:00'],
      ['12pm', wrong, '12:00'],
      ['9:00', wrong, '09:00'],
      ['19.30', wrong, '19:30'],
      ['7.30', wrong],
      ['13pm', wrong],
      ['7', wrong],
      ['25:00', wrong],
      ['18:60', wrong],
    ],
  },
  'a closing time': {
    field: closingTime(),
    rows: [
      ['22:00', right],
      ['26:00', right],
      ['30:00', right],
      ['30:01', wrong],
      ['31:00', wrong],
      ['2am', wrong],
    ],
  },
  'an email address': {
    field: email(),
    rows: [
      ['thurrock.cpt@police.example', right],
      ['Thurrock team <thurrock.cpt@police.example>', wrong, 'thurrock.cpt@police.example'],
      ['mailto:thurrock.cpt@police.example', wrong, 'thurrock.cpt@police.example'],
      ['thurrock.cpt', wrong],
      ['a@b@c.example', wrong],
      ['team@police', wrong],
    ],
  },
  'a web address': {
    field: webAddress(),
    rows: [
      ['https://police.example/contact', right],
      ['http://police.example/contact', wrong, 'https://police.example/contact'],
      ['javascript:alert(1)', wrong],
      ['//police.example', wrong],
      ['police.example', wrong],
      ['https://somebody@police.example/', wrong],
      ['https://localhost/', wrong],
      ['https://police.example/a b', wrong],
      ['https:\\\\police.example', wrong],
    ],
  },
  'a phone number': {
    field: phone(),
    rows: [
      ['01632 960123', right],
      ['999', right],
      ['+44 1632 960123', right],
      ['(01632) 960-123', wrong, '01632 960 123'],
      ['01632  960123', wrong, '01632 960123'],
      ['01632 960123 ext 4', wrong],
      ['1234567890123456', wrong],
    ],
  },
  'a handle': {
    field: handle(),
    rows: [
      ['ThurrockCPT_demo', right],
      ['@ThurrockCPT_demo', wrong, 'ThurrockCPT_demo'],
      ['https://x.example/ThurrockCPT_demo', wrong, 'ThurrockCPT_demo'],
      ['https://www.video.example/@ThurrockCPT_demo?tab=all', wrong, 'ThurrockCPT_demo'],
      ['x.example/ThurrockCPT_demo', wrong, 'ThurrockCPT_demo'],
      ['https://x.example/', wrong],
      ['Thurrock CPT', wrong],
    ],
  },
  'a postcode': {
    field: postcode(),
    rows: [
      ['RM17 6SL', right],
      ['rm176sl', wrong, 'RM17 6SL'],
      ['RM17  6SL', wrong, 'RM17 6SL'],
      ['RM17', wrong],
    ],
  },
  'a media file': {
    field: mediaFile(),
    rows: [
      ['thurrock/barrier.jpg', right],
      ['thurrock/plan.pdf', right],
      ['../../media/thurrock/barrier.jpg', wrong, 'thurrock/barrier.jpg'],
      ['media/thurrock/barrier.jpg', wrong, 'thurrock/barrier.jpg'],
      ['../secrets.jpg', wrong],
      ['thurrock/../../x.jpg', wrong],
      ['thurrock/Barrier.JPG', wrong],
      ['thurrock/barrier.svg', wrong],
    ],
  },
  'a picture': {
    field: mediaFile(imageEndings),
    rows: [
      ['thurrock/barrier.webp', right],
      ['thurrock/plan.pdf', wrong],
    ],
  },
};

describe.each(Object.entries(tables))('%s', (_, { field, rows }) => {
  test.each(rows)('%j is %s', (text, is, correct) => {
    const result = field.safeParse(text);
    expect(result.success).toBe(is === right);
    const issue = result.error?.issues[0];
    const params: Record<string, unknown> = issue?.code === 'custom' ? (issue.params ?? {}) : {};
    expect(params['correct']).toBe(correct);
    if (is === wrong) {
      expect(issue?.message).toMatch(/\.$/);
      expect(params['fix']).toMatch(/\.$/);
    }
    if (correct !== undefined) expect(field.safeParse(correct).success).toBe(true);
  });
});
