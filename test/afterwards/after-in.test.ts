import { expect } from '@open-wc/testing';
import { afterIn, entriesIn, latestWith, optionIn, whenIn, wordsIn } from '../../src/afterwards/after-in.ts';
import { harbour, recordOf, referralOf } from '../support/harbour-after.ts';

describe('what a record says to the rules', () => {
  const record = recordOf('return-home-interview', '2026-11-23', {
    'returned-at': '2026-11-22T10:00:00Z', interview: 'held', harm: 'not-known', 'no-plan-change': '  Nothing new.  ', 'told-child': '2026-11-24', offers: [{ by: 'Ada' }], 'plan-changes': [{}],
  });

  it('is read by part, whatever the question is called', () => {
    expect(optionIn(harbour, record, 'interview')).to.equal('held');
    expect(wordsIn(harbour, record, 'no-plan-change')).to.equal('Nothing new.');
    expect(whenIn(harbour, record, 'returned-at')).to.equal('2026-11-22T10:00:00Z');
    expect(whenIn(harbour, record, 'told-child')).to.equal('2026-11-24');
    expect(entriesIn(harbour, record, 'offers')).to.deep.equal([{ by: 'Ada' }]);
  });

  it('has “not known” as an answer, and a blank as none', () => {
    expect(afterIn(harbour, record).has('harm')).to.equal(true);
    expect(afterIn(harbour, record).has('plan-changes'), 'entries with nothing in them').to.equal(false);
    const blank = recordOf('review', '2026-11-23', { 'what-changed': ' ', scales: {}, interventions: [] });
    expect([...afterIn(harbour, blank).keys()]).to.deep.equal([]);
    expect([optionIn(harbour, blank, 'harm'), wordsIn(harbour, blank, 'what-changed'), whenIn(harbour, blank, 'held-at'), entriesIn(harbour, blank, 'offers')]).to.deep.equal(['', '', '', []]);
    expect(optionIn(harbour, record, 'returned-at'), 'asked in another way').to.equal('');
  });

  it('is found in the latest record that says it', () => {
    const later = recordOf('prevention-interview', '2026-11-25', { harm: 'no' });
    expect(latestWith(harbour, [referralOf('2026-11-20'), record, later, recordOf('review', '2026-11-26')], 'harm')).to.equal(later);
    expect(latestWith(harbour, [record], 'scales')).to.equal(undefined);
  });
});
