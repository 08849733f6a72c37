import { expect } from '@open-wc/testing';
import { decisionDueIn } from '../../src/assessment/decision-due.ts';

const due = (decisionDue: string, when = '', asOf = '2026-11-27') => decisionDueIn({ whom: '', number: '', said: '', reference: '', agreed: '', when, decisionDue }, asOf);

describe('decisionDueIn', () => {
  it('is the day written down, with or without its year', () => {
    expect(due('30 November 2026')).to.equal('2026-11-30');
    expect(due('30 November')).to.equal('2026-11-30');
    expect(due('4 January')).to.equal('2027-01-04');
    expect(due('2026-12-01')).to.equal('2026-12-01');
    expect(due('today')).to.equal('2026-11-27');
  });

  it('is one working day after the call where no day can be read, or it is past', () => {
    expect(due('soon', '', '2026-11-25')).to.equal('2026-11-26');
    expect(due(''), 'a Friday').to.equal('2026-11-30');
    expect(due('', '', '2026-11-28'), 'a Saturday').to.equal('2026-11-30');
    expect(due('1 November 2026')).to.equal('2026-11-30');
    expect(due('', '24 November 2026 at 10:02'), 'counted from the call').to.equal('2026-11-25');
  });
});
