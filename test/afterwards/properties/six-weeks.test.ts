import { expect } from '@open-wc/testing';
import { closedBy, closureIn, hindrancesTo } from '../../../src/afterwards/closure.ts';
import { duesIn } from '../../../src/afterwards/dues.ts';
import { promptsIn } from '../../../src/afterwards/prompts.ts';
import { signsIn } from '../../../src/afterwards/signs.ts';
import { levelsOfHelp as guide } from '../../../src/guides/levels-of-help/levels-of-help.ts';
import { weeks, wrenUntil } from '../../../stories/six-weeks.ts';

const at = (id: string) => ({ account: wrenUntil(id), now: `${weeks.find((week) => week.id === id)!.asOf}T18:00:00Z` });
const signs = (id: string) => [...signsIn(guide, at(id).account, at(id).now)];
const asks = (id: string) => promptsIn(guide, at(id).account, at(id).now).map((prompt) => prompt.asks);
const dues = (id: string, now = at(id).now) => duesIn(guide, at(id).account, now).map(({ what, on, overdue }) => `${what} ${on}${overdue ? ' OVERDUE' : ''}`);

describe('one invented child’s six weeks on the model guide', () => {
  it('offer again what was declined, and ask for a supervisor and more help once she was missing again', () => {
    expect(signs('declined')).to.include('interview-declined');
    expect(dues('declined')).to.include('offer-again 2026-10-14');
    expect(signs('accepted')).to.include.members(['another-episode', 'episode-before-first-review', 'no-trusted-worker']);
    expect(asks('accepted')).to.include.members(['escalate', 'supervision', 'trusted-worker', 'trigger-plan']);
    expect(dues('plan-changed')).to.include('supervision 2026-10-26 OVERDUE');
    expect(dues('plan-changed').join()).not.to.include('plan-answer');
  });

  it('keep asking until a supervisor decided, find it better by her word, and refuse to close before each thing is seen to', () => {
    expect(asks('no-better')).to.include('escalate');
    expect(asks('supervision')).not.to.include('escalate');
    expect(signs('better')).to.include('working-better').and.not.include('review-overdue');
    expect(asks('better')).to.include('step-down');
    const refused = hindrancesTo(guide, at('not-closed').account, at('not-closed').now);
    expect(refused.map(({ what }) => what)).to.include.members(['causes-open', 'childs-view', 'trusted-worker', 'child-not-told']);
    expect(refused.find(({ what }) => what === 'causes-open')!.causes!.map(({ id }) => id)).to.deep.equal(['drawn-by-someone']);
    expect(closureIn(guide, at('not-closed').account, at('not-closed').now)).to.equal(undefined);
    expect([hindrancesTo(guide, at('closed').account, at('closed').now), closedBy(guide, at('closed').account)]).to.deep.equal([[], undefined]);
    expect(dues('closed')).to.include('watch 2026-12-21');
    expect(dues('closed', '2027-01-10T09:00:00Z'), 'opened again weeks later').to.include('watch 2026-12-21 OVERDUE');
  });
});
