import { expect } from '@open-wc/testing';
import { AssessmentError } from '../../src/assessment/read-assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asJson } from '../../src/referral/json.ts';
import { readSaved } from '../../src/referral/read-saved.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';

const { assessment } = castMember('marriage-planned');
const sent = asJson(sendingOf(guide, assessment));

describe('something saved', () => {
  it('is read with its letter as it was sent, and with what can be said of it', () => {
    expect(readSaved(guide, JSON.stringify(sent))).to.deep.equal({ assessment, verdict: { stands: 'unchanged', follows: true }, letter: sent.letter });
  });

  it('may be a record alone, of which nothing can be said', () => {
    expect(readSaved(guide, assessment)).to.deep.equal({ assessment, verdict: { stands: 'unknown' } });
  });

  it('tells a change, in a word of the letter too', () => {
    const changed = structuredClone(sent);
    changed.letter.summary[0]!.text += '.';
    expect(readSaved(guide, changed).verdict).to.deep.equal({ stands: 'changed', follows: true });
  });

  it('goes without a letter that is none, and says that it was changed', () => {
    const read = readSaved(guide, { ...sent, letter: 'gone' });
    expect(read).not.to.have.property('letter');
    expect(read.verdict.stands).to.equal('changed');
  });

  for (const [name, saved] of Object.entries({ 'cut short': JSON.stringify(sent).slice(0, -9), 'a list': [], nothing: null, 'another file': { resourceType: 'Bundle' } }))
    it(`that is ${name} is refused with its faults`, () => expect(() => readSaved(guide, saved)).to.throw(AssessmentError));
});
