import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { hasTriggerPlan, triggerPlan } from '../../src/referral/trigger-plan.ts';
import { asText } from '../../src/referral/text.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

describe('the sheet for whoever looks for the child', () => {
  it('holds what was written on its own page, and nothing else that anybody said', () => {
    const account = wrenUntil('accepted');
    const text = asText(triggerPlan(guide, account));
    expect(text).to.include('Jay first, from Jay’s own phone').and.include('Call 999');
    const page = guide.conversations.flatMap((c) => c.pages).find((p) => p.makes === 'trigger-plan')!;
    const elsewhere = account.flatMap((r) => r.said).filter((s) => s.page !== page.id && s.page !== 'who-writes').flatMap((s) => Object.values(s.answers)).flatMap((a) => ('words' in a ? [a.words] : 'entries' in a ? a.entries.flatMap(Object.values<string>) : 'evidence' in a ? a.evidence.map((e) => e.what) : []));
    expect(elsewhere.length).to.be.greaterThan(20);
    // Who holds it is named elsewhere too.
    for (const words of elsewhere.filter((w) => w.length > 12 && w !== 'D. Nother, social worker')) expect(text.includes(words), words).to.equal(false);
  });

  it('is the latest that was written, and stays when a later record has none', () => {
    expect(hasTriggerPlan(guide, wrenUntil('accepted'))).to.equal(true);
    expect(asText(triggerPlan(guide, wrenUntil('plan-changed')))).to.include('Are you warm?');
  });

  it('is refused where nobody has written one', () => {
    expect(hasTriggerPlan(guide, wrenUntil('declined'))).to.equal(false);
    expect(triggerPlan(guide, wrenUntil('declined')).refused).to.include('No sheet has been written');
  });
});
