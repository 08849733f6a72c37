import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { aloneIn, notKnownOf, sayableIn } from '../../src/referral/fhir-tokens.ts';

describe('what can be said in a form', () => {
  const sayable = sayableIn(guide, guide.conversations[0]!);

  it('has a token of its own for every option', () => {
    expect(new Set(sayable.map((s) => s.token)).size).to.equal(sayable.length);
    // Tokens are looked for between spaces, in text between quotation marks.
    for (const { token } of sayable) expect(token).to.match(/^[a-z0-9.|-]+$/);
  });

  it('knows where something is asked about by itself, and what leaves it not known', () => {
    const [row] = aloneIn(sayable, 'going-on');
    expect(row!.linkId).to.equal('how-long.how-long-list.going-on');
    expect(notKnownOf(sayable, row!).map((e) => e.answerCoding.code)).to.deep.equal(['not-known']);
    const [one] = aloneIn(sayable, 'danger-now');
    expect(notKnownOf(sayable, one!)).to.deep.equal([{ question: 'now.danger', operator: '=', answerCoding: { system: 'urn:levels-of-help:guide:levels-of-help-model:answer:danger', code: 'not-known' } }]);
    // One of a list: “I do not know” of the whole says nothing of any one sentence in it.
    expect(aloneIn(sayable, 'forced-marriage')).to.deep.equal([]);
  });
});
