import type { BoardWords } from '../elements/words-board.ts';

// AWAITING REVIEW BY A WELSH SPEAKER WHO WORKS IN SAFEGUARDING, as all the Welsh here is. Until then `review` says so.
/** Welsh, for what stands around a report to the Board: a draft. */
export const cyBoard: BoardWords = {
  lang: 'cy',
  review: {
    says: 'Cyfieithiad drafft yw’r Gymraeg ar y sgrin hon, ac mae’n aros i gael ei adolygu gan siaradwr Cymraeg. Mae’r adroddiad yn Saesneg.',
    inEnglish: 'The Welsh on this screen is a draft and is awaiting review by a Welsh speaker. The report is in English.',
  },
  print: 'Argraffu',
  page: 'Lawrlwytho fel tudalen',
  numbers: 'Lawrlwytho’r rhifau',
  saved: (name) => `Cadwyd fel ${name}, os caiff y dudalen hon gadw ffeiliau.`,
  noCharts: 'Does dim siartiau yma. Mae pob rhif yn ei dabl.',
  none: 'Does dim adroddiad wedi’i roi eto.',
};
