import type { Review } from './words.ts';

/** What the interface says around a report to the Board. The report’s own words are its own, whatever the screen speaks. */
export const boardWords = {
  lang: 'en',
  /** Said while nobody who speaks the language has read it. */
  review: undefined as Review | undefined,
  print: 'Print',
  page: 'Download as a page',
  numbers: 'Download the numbers',
  saved: (name: string) => `Saved as ${name}, if this page may save files.`,
  noCharts: 'No charts are drawn here. Every number stands in its table.',
  none: 'No report has been given yet.',
};

export type BoardWords = typeof boardWords;
