import { expect } from '@open-wc/testing';
import type { Entry } from '../../src/assessment/chronology.ts';
import { dayIn } from '../../src/assessment/day-in.ts';
import { patternIn } from '../../src/assessment/pattern-in.ts';

const asOf = '2026-11-23';
const entry = (when: string, kind: 'evidence' | 'call' = 'evidence'): Entry => {
  const day = dayIn(when, asOf);
  const told = kind === 'evidence' ? { kind, piece: { what: 'x', when, who: '' }, about: [] } : { kind, call: { whom: '', number: '', when, said: '', reference: '', agreed: '', decisionDue: '' } };
  return { ...told, when, older: false, group: day ? 'recent' : 'undated', ...(day && { day }) };
};

describe('the pattern of the dates', () => {
  it('is how many, between which days, and how many in the last seven', () => {
    expect(patternIn(['2 to 20 November 2026', '12 November 2026', '16 November 2026', '17 November 2026', '23 November 2026', 'often'].map((w) => entry(w)), asOf)).to.deep.equal({ count: 5, from: '2026-11-02', to: '2026-11-23', lastWeek: 2, undated: 1 });
  });

  it('leaves out our own calls, and what is still to come', () => {
    expect(patternIn([entry('20 November 2026'), entry('21 November 2026', 'call'), entry('2 December 2026')], asOf)).to.equal(undefined);
  });

  it('is nothing with fewer than two dates', () => {
    expect(patternIn([], asOf)).to.equal(undefined);
    expect(patternIn([entry('20 November 2026'), entry('often')], asOf)).to.equal(undefined);
  });
});
