import { expect } from '@open-wc/testing';
import { begin, londonDay, say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('an assessment', () => {
  it('knows the guide, the edition and the content it was made with', () => {
    const { guide: made } = begin(guide, '2026-11-23');
    expect(made.id).to.equal(guide.id);
    expect(made.edition).to.equal(guide.edition);
    expect(made.hash).to.match(/^[0-9a-f]{64}$/);
  });

  it('keeps pages in the order they were last answered, and never changes what it was made from', () => {
    const before = begin(guide, '2026-11-23');
    const after = say(say(say(before, 'now', {}), 'everyone', {}), 'now', { danger: { option: 'no' } });
    expect(after.said.map((s) => s.page)).to.deep.equal(['everyone', 'now']);
    expect(before.said).to.deep.equal([]);
  });

  it('takes its day from London, in summer and in winter', () => {
    expect(londonDay(new Date('2026-07-01T23:30:00Z'))).to.equal('2026-07-02');
    expect(londonDay(new Date('2026-11-23T23:30:00Z'))).to.equal('2026-11-23');
  });
});
