import { expect } from '@open-wc/testing';
import { causesTold, kindOfCauses } from '../../src/board/causes-told.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

const kinds = (...of: ('push' | 'pull' | 'circumstance')[]) => kindOfCauses({ asked: true, causes: of.map((kind, i) => ({ code: `${i}`, kind, saidBy: 'child' })) });

describe('why a child goes, as their account tells it', () => {
  it('is each cause once, with the best word there is for it: the child’s own before any other', () => {
    const first = causesTold(guide, wrenUntil('referral')).causes;
    expect(first.map(({ code, saidBy }) => [code, saidBy])).to.deep.equal([['left-because-of-conflict', 'other']]);
    const last = causesTold(guide, wrenUntil('closed')).causes;
    expect(last.find(({ code }) => code === 'left-because-of-conflict')!.saidBy, 'the child said so later').to.equal('child');
    expect(new Set(last.map(({ code }) => code)).size).to.equal(last.length);
  });

  it('names a cause the guide has no sentence for by the answer that was offered', () => {
    expect(causesTold(guide, [castMember('first-time-missing').assessment]).causes).to.deep.equal([{ code: 'friends', kind: 'pull', saidBy: 'other' }]);
  });

  it('is push, pull, both or neither; and nobody knows is not the same as nobody asked', () => {
    expect([kinds('push'), kinds('pull', 'circumstance'), kinds('pull', 'push'), kinds('circumstance'), kinds()]).to.deep.equal(['push', 'pull', 'push-and-pull', 'circumstance', 'not-known']);
    expect(kindOfCauses(causesTold(guide, [castMember('young-carer').assessment]))).to.equal('not-asked');
  });
});
