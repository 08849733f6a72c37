import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { documentOf } from '../../src/referral/fhir.ts';
import { refer } from '../../src/referral/refer.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { sendingOf } from '../../src/referral/sending.ts';

type Letter = { status: string; relatesTo?: unknown; section: { title: string; text: { div: string } }[] };
const letterOf = (id: string, more = {}) => (documentOf(sendingOf(guide, { ...castMember(id).assessment, ...more })) as unknown as { entry: { resource: Letter }[] }).entry[0]!.resource;

describe('the letter inside a document', () => {
  it('has the letter’s sections with every line of them, as well-formed XHTML', () => {
    for (const { id, assessment } of cast) {
      const { section } = letterOf(id);
      const letter = refer(guide, assessment);
      expect(section.map((s) => s.title).slice(-letter.sections.length)).to.deep.equal(letter.sections.map((s) => s.heading));
      const read = section.map((s) => new DOMParser().parseFromString(s.text.div, 'application/xhtml+xml'));
      expect(read.filter((page) => page.querySelector('parsererror'))).to.deep.equal([]);
      const text = read.map((page) => page.documentElement.textContent).join('\n');
      for (const line of [...letter.summary, ...letter.sections.flatMap((s) => s.lines)]) expect(text).to.include(line.text.replaceAll('\n', ''));
    }
  });

  it('is final only once the practitioner has decided, and says what it replaces', () => {
    expect(letterOf('young-carer').status).to.equal('preliminary');
    expect(letterOf('judged-lower').status).to.equal('final');
    expect(letterOf('young-carer')).not.to.have.property('relatesTo');
    expect(JSON.stringify(letterOf('young-carer', { corrects: { hash: 'abc', why: 'x', at: '2026-11-23T12:00:00Z' } }).relatesTo)).to.include('"value":"abc"');
  });
});
