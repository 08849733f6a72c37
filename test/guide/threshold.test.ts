import { Base, Threshold } from '../../src/guide/threshold.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const { thresholds: [threshold], bases: [, base] } = smallGuide();

describe('Threshold', () => {
  accepts(
    Threshold,
    { 'a threshold': threshold },
    { 'a threshold that says no reason': { ...threshold, because: '' }, 'a threshold without a condition': { ...threshold, when: undefined }, 'a weight': { ...threshold, weight: 2 }, 'a threshold without a source': { ...threshold, source: [] } },
  );
});

describe('Base', () => {
  accepts(Base, { 'a base with its exception': base, 'a base with a condition of its own, as a risk grade has': { ...base, notKnown: undefined, when: { not: { present: ['hungry'] } } } }, { 'a base that says nothing': { ...base, because: '' } });
});
