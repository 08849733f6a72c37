import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { chronologyIn } from '../../src/assessment/chronology.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { tellChronology } from '../../src/referral/tell-chronology.ts';
import { cast, castMember, today } from '../../stories/cast.ts';

const tell = (assessment: Assessment) => tellChronology(chronologyIn(guide, journeyOf(guide, assessment), assessment), today);

describe('the chronology, as the letter tells it', () => {
  it('begins with the pattern of the dates, and goes by their order', () => {
    const lines = tell(castMember('young-carer').assessment);
    expect(lines[0]).to.deep.equal({ label: 'The pattern', text: '5 entries between 2 and 20 November 2026, 3 of them in the last seven days. One day may have several. 1 more has no day written.' });
    expect(lines.slice(1).map((l) => l.label)).to.deep.equal(['More than six months ago', '2 to 20 November 2026', '12 November 2026', '18 November 2026', '20 November 2026', '20 November 2026']);
    expect(lines.find((l) => l.quote)!.text).to.equal('I get her up and walk her to nursery.');
  });

  it('tells times missing, calls, and what has no date, last', () => {
    const lines = tell({ ...castMember('third-time-in-25-days').assessment, calls: [{ whom: 'the duty team', number: '', when: '22 November 2026, 10:35', said: 'Asked for advice.', reference: '', agreed: '', decisionDue: '' }] });
    const text = lines.map((l) => `${l.label ?? ''}: ${l.text}`);
    expect(text).to.include('12 November 2026: Missing. Back on 12 November 2026. Nine hours').and.to.include('12 November 2026, 21:40: He rings and I have to go.').and.to.include('22 November 2026, 10:35: Call to the duty team. Asked for advice.');
    expect(text.at(-1)).to.equal('No date: Trainers she did not have before.');
  });

  it('is left out with fewer than two days', () => {
    expect(tell(castMember('one-small-worry').assessment)).to.deep.equal([]);
    expect(tell(castMember('says-they-want-to-die').assessment)).to.deep.equal([]);
  });

  it('stands in the letter after the worries, for those who may read it in full, and in no copy for the family or the child', () => {
    for (const { id, assessment } of cast) {
      const ids = (audience: 'social-care' | 'own-file' | 'family' | 'child') => refer(guide, assessment, audience).sections.map((s) => s.id);
      expect(ids('family'), id).not.to.include('chronology');
      expect(ids('child'), id).not.to.include('chronology');
      if (tell(assessment).length) for (const audience of ['social-care', 'own-file'] as const) expect(ids(audience)[ids(audience).indexOf('worries') + 1], id).to.equal('chronology');
    }
  });
});
