import { expect } from '@open-wc/testing';
import { cite, Certainty, Reference, Source, Sources } from '../../src/guide/source.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('Certainty', () => {
  accepts(Certainty, { 'a reading of our own': 'inferred' }, { 'a degree it does not know': 'certain' });
});

describe('Reference', () => {
  const reference = { id: 'tide-act', title: 'The Tide Act', url: 'https://example.org', certainty: 'statute', caution: 'A copy was read.', seen: '2026-11-23' };
  accepts(Reference, { 'a work with everything said of it': reference }, { 'a work of unsaid certainty': { ...reference, certainty: undefined }, 'a work without a title': { ...reference, title: '' } });
});

describe('Source', () => {
  accepts(
    Source,
    { 'an id': 'tide-act', 'an id with what to know of its use': { ref: 'tide-act', where: 'section 4', certainty: 'inferred', note: 'Our reading.' } },
    { 'a note without a work': { note: 'Our reading.' }, 'a number': 4, 'a blank note': { ref: 'tide-act', note: ' ' } },
  );
});

describe('Sources', () => {
  accepts(Sources, { 'one source': ['tide-act'] }, { 'none': [] });
});

describe('cite', () => {
  const { references } = smallGuide();

  it('looks sources up in the order they are given', () => {
    expect(cite(references, ['ours', 'tide-act']).map((c) => c.reference.title)).to.deep.equal(['Our own reading', 'The Tide Act']);
  });

  it('takes the certainty of the work, unless this use of it says another', () => {
    expect(cite(references, ['tide-act', { ref: 'tide-act', certainty: 'inferred' }]).map((c) => c.certainty)).to.deep.equal(['statute', 'inferred']);
  });

  it('keeps the place and the note, and has neither where neither is said', () => {
    const [noted, bare] = cite(references, [{ ref: 'tide-act', where: 'section 4', note: 'Read in part.' }, { ref: 'tide-act' }]);
    expect(noted).to.include({ where: 'section 4', note: 'Read in part.' });
    expect(bare).to.have.all.keys('reference', 'certainty');
  });

  it('leaves out a source that points nowhere', () => {
    expect(cite(references, ['lost-book', 'tide-act', { ref: 'lost-book' }])).to.have.length(1);
  });
});
