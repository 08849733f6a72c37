import type { ReportRow, ReportTable } from '../board/board-report.ts';
import type { Shown } from '../board/counted.ts';
import { inWords } from '../board/part-of.ts';
import { reportWords } from '../board/report-words.ts';
import { widthOf, wrapped } from './wrapped.ts';

/** Text that stands at a height, from the left edge; where it heads a panel, from that panel’s. */
export type Words = { lines: string[]; top: number; size: number; isStrong: boolean; panel?: string };

/** A number and where its bar stands; in a chart of panels, in which of them. */
export type Bar = { number: Shown; top: number; panel?: string };

/** Where everything of a chart stands, in pixels from the top. Bars begin at `left`; `panels` says which columns stand beside one another. */
export type Layout = { height: number; left: number; panels: string[]; bars: Bar[]; words: Words[] };

export const textSize = 15;
export const lineHeight = 20;
export const thick = 18;
const small = 13;
const smallLine = 17;
/** What a panel needs for a bar and its number beside it. */
const least = 66;

const tall = (lines: readonly string[], size: number): number => lines.length * (size === small ? smallLine : lineHeight);

/**
 * Lays a table out as bars that lie: beside their names where there is room, under them where there is none. Where columns part the rows, each column is a
 * panel of its own, so that place and heading tell them apart and no colour has to; without room for panels and their headings, a row’s columns stand one under another.
 */
export function layOut(table: ReportTable, width: number): Layout {
  const left = Math.round(Math.min(270, Math.max(190, width * 0.34)));
  const panel = (width - left) / table.columns.length - 10;
  const longestWord = Math.max(...table.columns.flatMap(({ text }) => text.split(/\s+/).map((word) => widthOf(word, small))));
  if (width >= 500 && panel >= Math.max(least, longestWord)) return inPanels(table, left, panel);
  return table.columns.length === 1 ? underNames(table, width) : oneUnderAnother(table, width);
}

function inPanels({ columns, rows }: ReportTable, left: number, panel: number): Layout {
  const heads = columns.length === 1 ? [] : columns.map(({ id, text }) => ({ id, lines: wrapped(text, panel, small) }));
  const headed = Math.max(0, ...heads.map(({ lines }) => tall(lines, small) + 8));
  const words: Words[] = heads.map(({ id, lines }) => ({ lines, top: headed - 8 - tall(lines, small), size: small, isStrong: false, panel: id }));
  const bars: Bar[] = [];
  let top = headed;
  for (const row of rows) {
    const lines = wrapped(row.text, left - 14, textSize);
    const height = Math.max(tall(lines, textSize), thick) + 12;
    words.push({ lines, top: top + (height - tall(lines, textSize)) / 2, size: textSize, isStrong: false });
    row.cells.forEach((number, i) => bars.push({ number, top: top + (height - thick) / 2, panel: columns[i]!.id }));
    top += height;
  }
  return { height: top, left, panels: columns.map(({ id }) => id), bars, words };
}

function underNames({ rows }: ReportTable, width: number): Layout {
  const words: Words[] = [];
  const bars: Bar[] = [];
  let top = 0;
  for (const row of rows) {
    const lines = wrapped(row.text, width, textSize);
    words.push({ lines, top, size: textSize, isStrong: false });
    top += tall(lines, textSize) + 2;
    bars.push({ number: row.cells[0]!, top });
    top += thick + 14;
  }
  return { height: top - 10, left: 0, panels: [], bars, words };
}

/** What nobody has is one line of words: so many bars without length would hide the others. */
function oneUnderAnother({ columns, rows }: ReportTable, width: number): Layout {
  const left = Math.round(width * 0.46);
  const words: Words[] = [];
  const bars: Bar[] = [];
  let top = 0;
  const say = (text: string, across: number, size: number, isStrong = false): number => {
    const lines = wrapped(text, across, size, isStrong);
    words.push({ lines, top, size, isStrong });
    return tall(lines, size);
  };
  const tell = ({ text, cells }: ReportRow): void => {
    top += say(text, width, textSize, true) + 6;
    columns.forEach((column, i) => {
      if (cells[i] === 0) return;
      const height = Math.max(say(column.text, left - 8, small), thick);
      bars.push({ number: cells[i]!, top: top + Math.min(0, (smallLine - thick) / 2) });
      top += height + 7;
    });
    const none = columns.filter((_, i) => cells[i] === 0).map((column) => column.text);
    if (none.length) top += say(none.length === columns.length ? '0' : `0: ${none.join('; ')}`, width, small) + 7;
    top += 14;
  };
  rows.forEach(tell);
  return { height: top - 14, left, panels: [], bars, words };
}

/** How much room to leave beside the longest bar: for its number, and for a hidden one’s mark and words. */
export const roomBeside = (bars: readonly Bar[]): number => 10 + Math.max(...bars.map(({ number }) => (number === null ? 0 : widthOf(inWords(number), textSize, true))));

/** In a narrow panel the words stand on two lines. */
export const hiddenWords = (panel: number): string => (panel - 24 < widthOf(reportWords.notShown, small) ? reportWords.notShown.replace(' ', '\n') : reportWords.notShown);
