import { expect } from '@open-wc/testing';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { causesSaid } from '../../src/afterwards/causes-said.ts';
import { causesOf } from '../../src/guide/causes-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';

describe('why this child goes, as far as anybody has said', () => {
  const { assessment } = castMember('ran-from-violence');

  it('is every cause that a record names, in the book’s order, and nothing else that worries', () => {
    const said = causesSaid(guide, [assessment]);
    expect(said).to.include('left-because-of-violence-at-home');
    expect(said).to.deep.equal(causesOf(guide).map((c) => c.id).filter((id) => said.includes(id)));
  });

  it('is still there in a later record that says nothing of it, and grows with what that finds', () => {
    const later: Assessment = begin(guide, today, { conversation: 'review', follows: hashOfRecord(assessment) });
    expect(causesSaid(guide, [assessment, later])).to.deep.equal(causesSaid(guide, [assessment]));
    expect(causesSaid(guide, [say(later, 'since-last-time', {})])).to.deep.equal([]);
  });
});
