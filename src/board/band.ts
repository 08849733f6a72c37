/** Bands of whole days, of years of age and of how often: broad, so that few are small. Each is `[id, from, words]`, the lowest first. */
export const dayBands = [
  ['same-day', 0, 'the same day'],
  ['next-day', 1, 'the next day'],
  ['days-2-3', 2, '2 or 3 days'],
  ['days-4-7', 4, '4 to 7 days'],
  ['days-8-28', 8, '8 to 28 days'],
  ['days-over-28', 29, 'more than 28 days'],
] as const;

export const gapBands = [
  ['within-7-days', 0, 'within 7 days'],
  ['days-8-28', 8, '8 to 28 days'],
  ['days-29-90', 29, '29 to 90 days'],
  ['days-over-90', 91, 'more than 90 days'],
] as const;

export const ageBands = [
  ['under-5', 0, 'under 5'],
  ['5-9', 5, '5 to 9'],
  ['10-12', 10, '10 to 12'],
  ['13-15', 13, '13 to 15'],
  ['16-17', 16, '16 and 17'],
  ['18-over', 18, '18 or over'],
] as const;

export const oftenBands = [
  ['once', 1, 'once'],
  ['twice', 2, 'twice'],
  ['3-5', 3, '3 to 5 times'],
  ['6-9', 6, '6 to 9 times'],
  ['10-over', 10, '10 times or more'],
] as const;

type Band = readonly [id: string, from: number, words: string];

/** The band a number falls in, by its id. Below the lowest is the lowest. */
export const bandOf = (bands: readonly Band[], number: number): string => (bands.findLast(([, from]) => number >= from) ?? bands[0]!)[0];
