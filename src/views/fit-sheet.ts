import type { ChangedRow, OpenRow, Room } from './chair-rows.ts';
import { fitRows, linesOf } from './fit-lines.ts';
import { wordText, type Words } from './words.ts';

/** What stands around the two lists of a sheet. */
interface SheetText {
  title: string;
  byline: string;
  facts: readonly { words: Words }[];
  source: Words;
}

/** The two lists, as long as they are, with texts cut to a room. */
interface SheetLists {
  open: (room: Room) => OpenRow[];
  changed: (room: Room) => ChangedRow[];
}

interface Fitted<Row> {
  shown: Row[];
  /** How many rows found no place. */
  left: number;
}

/**
 * Lines of 14 points on one side of A4 less 12 millimetres above and below; those that the force's name, headings and
 * rules take; those that what changed may have even when much is open. Counted on paper.
 */
const LINES = { page: 55, frame: 9.5, changes: 9 };

/** How much of each text is shown: all of it where that fits, and less where it does not. */
const ROOMS: readonly Room[] = [
  { said: 600, step: 900, change: 600 },
  { said: 200, step: 330, change: 190 },
  { said: 140, step: 220, change: 190 },
  { said: 100, step: 160, change: 90 },
];

/** How many letters a line of each column holds at 10.5 points; the columns are 2 to 3. */
const COLUMN = { said: 36, step: 57, whole: 96, fact: 82, title: 44 };

/** As many rows, with as much of their texts, as one side of A4 holds; what is promised first stands first. */
export function fitSheet(
  text: SheetText,
  lists: SheetLists,
): { open: Fitted<OpenRow>; changed: Fitted<ChangedRow> } {
  const lines = LINES.page - LINES.frame - textHeight(text);
  for (const room of ROOMS) {
    const [open, changed] = [lists.open(room), lists.changed(room)];
    const height = total(open.map(openHeight)) + total(changed.map(changedHeight));
    if (height <= lines) return { open: { shown: open, left: 0 }, changed: { shown: changed, left: 0 } };
  }
  return fitSome(lists, lines - 2);
}

/** With the shortest texts, and a line below each list for how many more there are. */
function fitSome(lists: SheetLists, lines: number) {
  const room = ROOMS.at(-1) as Room;
  const changes = lists.changed(room);
  const kept = fitRows(changes, LINES.changes, changedHeight).lines;
  const open = fitRows(lists.open(room), lines - kept, openHeight);
  return { open, changed: fitRows(changes, lines - open.lines, changedHeight) };
}

function textHeight({ title, byline, facts, source }: SheetText): number {
  const words = (part: Words) => (typeof part === 'string' ? part : part.map(wordText).join(''));
  return (
    linesOf(title, COLUMN.title) * 1.7 +
    linesOf(byline, COLUMN.whole) +
    total(facts.map((fact) => linesOf(words(fact.words), COLUMN.fact))) +
    linesOf(words(source), COLUMN.whole)
  );
}

/** The lines a row takes on the sheet, with the space around it. */
function openHeight({ title, said, step }: OpenRow): number {
  const left = linesOf(title, COLUMN.said) + linesOf(said, COLUMN.said);
  return Math.max(left, linesOf(step, COLUMN.step) + 2) + 0.3;
}

function changedHeight({ word, title, text }: ChangedRow): number {
  return linesOf(`${word} ${title}`, COLUMN.whole) + linesOf(text, COLUMN.whole) + 0.3;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
