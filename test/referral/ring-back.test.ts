import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { ringBack } from '../../src/referral/ring-back.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

describe('whom to ring back', () => {
  it('is who wrote it, with their number', () => {
    expect(ringBack(guide, journeyOf(guide, wrenUntil('declined').at(-1)!))).to.equal('C. Nother, missing from home worker: Exampleton children’s services, 01632 960011');
  });
  it('is said in capitals where there is nobody, or no number', () => {
    expect(ringBack(guide, journeyOf(guide, begin(guide, '2026-11-23')))).to.include('NO NAME AND NO NUMBER');
    const record = wrenUntil('declined').at(-1)!;
    expect(ringBack(guide, journeyOf(guide, say(record, 'who-writes', { 'written-by': { words: 'C. Nother' } })))).to.equal('C. Nother. NO NUMBER IS WRITTEN.');
  });
});
