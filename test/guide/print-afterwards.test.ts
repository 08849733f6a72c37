import { expect } from '@open-wc/testing';
import { signs } from '../../src/guide/afterwards.ts';
import { afterwardsToDecide, printAfterwards } from '../../src/guide/print-afterwards.ts';
import { printDecisions } from '../../src/guide/print-decisions.ts';
import { printGuide } from '../../src/guide/print-guide.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { smallAfter } from '../support/small-after.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('printAfterwards', () => {
  const lines = printAfterwards(smallAfter(), (list) => list.map((s) => (typeof s === 'string' ? s : s.ref)).join());

  it('prints each clock with what it says, how long it runs and where it comes from', () => {
    expect(lines).to.include.members([
      '## What comes after a referral',
      '- **Talk in three days.** 72 hours from the child’s return. _tide-act._',
      '- **Ask again.** 2 more times after a no. _ours._',
      '- **Answer in a week.** 7 days, where no day was agreed. _harbour-book._',
      '- **Look again.** 2, 6 weeks after the plan began. _harbour-book._',
      '- **Keep watch.** 28 days after closing. _harbour-book._',
    ]);
  });

  it('prints what a sign and a condition ask for, and what is then said', () => {
    expect(lines).to.include.members(['- **Ring again.** Asks for more help, on finding: things are worse **or** “The child is in danger now.”. _ours._', '  - It is worse.']);
  });

  it('says that there is no strategy, and prints the aims of one', () => {
    expect(lines.join()).to.match(/None exists in this guide/);
    const guide = smallAfter();
    guide.afterwards!.strategyAims.push({ id: 'tide', text: 'Every child knows the tide', source: ['ours'] });
    const said = printAfterwards(guide, () => 'ours').join('\n');
    expect(said).to.contain('- Every child knows the tide. _ours._').and.not.to.match(/None exists/);
  });

  it('has words for every sign there is', () => {
    for (const sign of signs) {
      const guide = smallAfter();
      guide.afterwards!.prompts = [{ ...guide.afterwards!.prompts[0]!, signs: [sign] }];
      expect(printAfterwards(guide, () => '').join('\n'), sign).to.match(/on finding: [a-z][\w ’,]+ \*\*or\*\*/);
    }
  });

  it('is nothing for a guide that says nothing of it', () => {
    expect(printAfterwards(smallGuide(), () => '')).to.deep.equal([]);
    expect(afterwardsToDecide(smallGuide())).to.deep.equal([]);
  });

  it('stands in the printed guide, and what of it is our reading on the page to decide', () => {
    expect(printGuide(smallAfter())).to.contain('## What comes after a referral\n');
    const decide = printDecisions(smallAfter());
    expect(decide).to.contain('## What comes after a referral: 2 of 6').and.to.contain('- [ ] **Ask again.** `offer-again`').and.to.contain('Our reading: Twice is ours.').and.to.contain('- [ ] **Ring again** `ring-again`');
    const { afterwards } = levelsOfHelp;
    const whole = printDecisions(levelsOfHelp);
    for (const { id } of afterwards!.prompts.filter((p) => p.source.some((s) => typeof s !== 'string' && s.ref === 'model'))) expect(whole, id).to.contain(`\`${id}\``);
  });
});
