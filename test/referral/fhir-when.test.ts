import { expect } from '@open-wc/testing';
import type { Condition } from '../../src/guide/condition.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { whenOf } from '../../src/referral/fhir-when.ts';

/** When one page of the model guide would be asked, were this its condition. */
function asked(when: Condition, id = 'voice') {
  const guide = structuredClone(levelsOfHelp);
  const page = guide.conversations[0]!.pages.find((p) => p.id === id)!;
  page.when = when;
  return whenOf(guide, guide.conversations[0]!).pages.get(page)!;
}

describe('when a page is asked, in a Questionnaire', () => {
  it('is plain where single answers say it, any or all of them', () => {
    const any = asked({ any: [{ answered: 'areas-list', with: ['exploitation', 'harm'] }, { present: ['suicidal-talk'] }] });
    expect(any.behavior).to.equal('any');
    expect(any.enableWhen!.map((e) => e.question)).to.include.members(['areas.areas-list', 'everyone.everyone-list.suicide']);
    expect(any.enableWhen!.length).to.be.greaterThan(2);
    const all = asked({ all: [{ answered: 'areas-list', with: ['harm'] }, { answered: 'whereabouts', with: ['missing'] }] });
    expect({ behavior: all.behavior, of: all.enableWhen!.map((e) => e.answerCoding.code) }).to.deep.equal({ behavior: 'all', of: ['harm', 'missing'] });
  });

  it('is an expression where it takes more than that', () => {
    const more: Condition[] = [
      { not: { answered: 'areas-list', with: ['harm'] } },
      { present: ['whereabouts-not-known'], orNotKnown: true },
      { present: ['suicidal-talk', 'going-on'], atLeast: 2 },
      { all: [{ answered: 'areas-list', with: ['harm', 'home'] }, { answered: 'whereabouts', with: ['missing'] }] },
      { age: { under: 16 } },
    ];
    for (const when of more) {
      const { enableWhen, expression } = asked(when);
      expect(enableWhen, JSON.stringify(when)).to.equal(undefined);
      expect(expression).to.be.a('string');
    }
  });

  it('owns up to a guide with ways of its own', () => {
    const guide = structuredClone(levelsOfHelp);
    const [conversation] = guide.conversations;
    conversation!.pages[0]!.next = [{ go: conversation!.pages[1]!.id }];
    const { unsaid } = whenOf(guide, conversation!);
    expect(unsaid.filter((u) => u.why.includes('ways')).length).to.equal(conversation!.pages.length - 1);
    expect(whenOf(levelsOfHelp, levelsOfHelp.conversations[0]!).unsaid.some((u) => u.why.includes('ways'))).to.equal(false);
  });
});
