import { expect } from '@open-wc/testing';
import { timesOf } from '../../src/board/times-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';

const baby = castMember('baby-bruise').assessment;
const call = (when: string) => ({ ...baby, calls: [{ ...baby.calls[0]!, when }] });

describe('how long it took', () => {
  it('counts from the first day that evidence names until somebody was called or told', () => {
    expect(timesOf(guide, [baby])).to.deep.equal({ contact: 0, decision: undefined, action: undefined });
    expect(timesOf(guide, [call('26 November 2026, 9:00')]).contact).to.equal(3);
    expect(timesOf(guide, [{ ...call('26 November 2026'), shares: [{ to: 'School', what: '', why: '', when: '24 November 2026', acknowledged: '' }] }]).contact, 'told before it was rung').to.equal(1);
  });

  it('is not known where a day is missing, cannot be read, or stands before the first sign', () => {
    expect(timesOf(guide, [call('soon')]).contact).to.equal(undefined);
    expect(timesOf(guide, [call('1 November 2026')]).contact).to.equal(undefined);
    expect(timesOf(guide, [castMember('young-carer').assessment]).decision).to.equal(undefined);
  });
});
