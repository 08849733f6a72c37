import { plain } from './plain.ts';

/** Where a sheet would begin to reckon: with one of these, behind any spaces and quotation marks. The wide forms count in Chinese and Japanese sheets. */
const reckons = /^[\s'"‘’“”\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/u;

/** Words that no sheet takes for a formula: what it might is led by an apostrophe. (Tabs, returns and NUL, which also count, are never in plain words.) */
export function guarded(text: string): string {
  const shown = plain(text);
  return reckons.test(shown) ? `'${shown}` : shown;
}

/** What stood there before the guard: nothing else is lost by it. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && reckons.test(cell.slice(1)) ? cell.slice(1) : cell);
