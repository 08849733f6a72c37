import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { printTrace } from '../../src/recommendation/print-trace.ts';
import { cast, castMember } from '../../stories/cast.ts';

describe('the trace as Markdown', () => {
  it('says first whom it is for and whom never, then the guide, its edition and the day', () => {
    for (const { id, assessment } of cast.filter((_, i) => i % 4 === 0)) {
      const [heading, , whom, , about] = printTrace(guide, assessment).split('\n');
      expect(heading, id).to.match(/^# .*owners of the guide/);
      expect(whom, id).to.match(/Never for a practitioner, a family or a child/);
      expect(about, id).to.include(guide.title).and.to.include(guide.edition).and.to.include(guide.adoption.says).and.to.include(assessment.asOf);
    }
  });
  it('tells every threshold and base, what is met of each, and with what it would be', () => {
    const text = printTrace(guide, castMember('young-carer').assessment);
    for (const { id } of [...guide.thresholds, ...guide.bases]) expect(text).to.include(`\`${id}\``);
    expect(text).to.match(/`young-carer` reaches “Targeted help from several agencies”\n {2}- met: “Caring costs them school/);
    expect(text).to.match(/would be met with:\n {4}- “Yes” \(Is anyone in immediate danger now\?\)/);
    expect(text).to.match(/- all of|: all of/);
  });
});
