import { expect } from '@open-wc/testing';
import { aboutReport } from '../../src/board/about-report.ts';

const guide = { title: 'A guide', edition: '2', adoption: '' };

describe('what a report is about', () => {
  it('is its guide, its quarters and its day', () => expect(aboutReport({ guide, quarters: { first: '2026-Q1', last: '2026-Q4' }, asOf: '2026-12-31' })).to.equal('A guide, edition 2. Referrals of 2026-Q1 to 2026-Q4. As of 31 December 2026.'));
  it('names one quarter once, and none where nobody referred', () => {
    expect(aboutReport({ guide, quarters: { first: '2026-Q4', last: '2026-Q4' }, asOf: '2026-12-31' })).to.contain('Referrals of 2026-Q4.');
    expect(aboutReport({ guide, quarters: undefined, asOf: '2026-12-31' })).not.to.contain('Referrals');
  });
  it('leaves a day that is none as it was written', () => expect(aboutReport({ guide, quarters: undefined, asOf: 'last week' })).to.contain('As of last week.'));
});
