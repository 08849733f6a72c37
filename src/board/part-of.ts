import type { Shown } from './counted.ts';

/** Below so many a share says more than the numbers can bear: the two numbers stand alone. */
const enough = 30;

/** A whole per cent of two shown numbers, where there are enough for one. */
export const perCent = (part: Shown, whole: Shown): number | undefined => (part === null || whole === null || whole < enough ? undefined : Math.min(100, Math.round((100 * part) / whole)));

/** What stands for a number that is not shown: it is small, or would give a small one away. */
export const hiddenNumber = 'a number not shown';

/** A number as it is read: 1,250; or that it is not shown. */
export const inWords = (number: Shown): string => (number === null ? hiddenNumber : String(number).replace(/\B(?=(\d{3})+$)/g, ','));

/** How many of how many, with a share where there are enough: “130 of 300 (43 per cent)”. Made of shown numbers only. */
export function partOf(part: Shown, whole: Shown): string {
  const share = perCent(part, whole);
  return `${inWords(part)} of ${inWords(whole)}${share === undefined ? '' : ` (${share} per cent)`}`;
}
