import type { Guide } from '../../src/guide/guide.ts';
import { parseGuide } from '../../src/guide/parse-guide.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const steps = levelsOfHelp.scales.find((s) => s.id === levelsOfHelp.level)!.steps.map((s) => s.id);

/**
 * The model guide as a partnership might change it: thresholds taken away, raised, lowered and added, a question and an answer asked anew,
 * and something no longer said first. Made for tests; nobody should adopt it.
 */
export function secondEdition(): Guide {
  const guide = structuredClone(levelsOfHelp);
  guide.edition = `${guide.edition}-second`;
  guide.thresholds = guide.thresholds.filter(({ id }) => !['young-carer', 'complex-and-lasting', 'many-and-lasting', 'missing-again-unmet'].includes(id));
  guide.thresholds.find((t) => t.id === 'circumstances-with-effect')!.because += ' Worded anew.';
  guide.thresholds.find((t) => t.id === 'missing-some')!.reaches = steps[2]!;
  guide.thresholds.find((t) => t.id === 'honour')!.reaches = steps[2]!;
  guide.thresholds.push({ id: 'added-truancy', scale: guide.level, when: { present: ['occasional-truancy'] }, reaches: steps[2]!, because: 'Misses school, which this edition takes further.', source: [{ ref: 'model', note: 'For tests.' }] });
  const pages = guide.conversations[0]!.pages;
  // Asked in other words, and so not the same question: what was answered to the old one is not an answer to it.
  pages.find((p) => p.id === 'about-arrangements')!.questions[0]!.id = 'arrangements-anew';
  pages.find((p) => p.id === 'about-coping')!.questions.flatMap((q) => q.options ?? []).find((o) => o.indicator === 'parent-needs-affect-care')!.id = 'parent-needs-anew';
  guide.instructions = guide.instructions.filter((i) => i.id !== 'record-missing');
  return parseGuide(guide);
}
