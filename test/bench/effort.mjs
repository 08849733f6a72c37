// Effort: pages seen and words read, by twelve of the made-up children, to whom to phone and to the result. Counted, not timed.
import { count } from './figures.mjs';

const twelve = ['late-but-known', 'first-time-missing', 'third-time-in-25-days', 'ran-from-violence', 'officer-grading', 'young-carer', 'one-small-worry', 'marriage-planned', 'says-they-want-to-die', 'nowhere-tonight', 'low-income', 'unborn'];

export function measureEffort({ guide, cast, effortOf }) {
  const cell = (to) => (to ? `${to.pages} | ${count(to.words)}` : '– | –');
  console.log(`\nEffort: ${guide.id}, edition ${guide.edition}\n\n| Who | pages to whom to phone | words | pages to the result | words |\n| --- | --- | --- | --- | --- |`);
  for (const id of twelve) {
    const { title, assessment } = cast.find((c) => c.id === id);
    const { toPhone, toResult } = effortOf(guide, assessment);
    console.log(`| ${title} | ${cell(toPhone)} | ${cell(toResult)} |`);
  }
}
