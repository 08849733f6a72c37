import { expect } from '@open-wc/testing';
import { formsOf, termsIn } from '../../src/guide/terms-in.ts';

const source = ['harbour-book'];
const terms = [
  { term: 'harbour master', also: ['HM'], means: 'The one who says which ships may come in.', source },
  { term: 'neap tide', also: ['neaps (tide)'], means: 'A small tide.', source },
  { term: 'TIDE', means: 'The Tide Information Desk.', source },
];
const found = (...texts: string[]) => termsIn({ terms }, texts).map((t) => t.term);

describe('termsIn', () => {
  it('finds a term in any of the texts, once, in the guide’s order', () => {
    expect(found('A neap tide.', 'Ask the harbour master about the neap tide.')).to.deep.equal(['harbour master', 'neap tide']);
  });

  it('finds it at the beginning of a sentence, in the plural, hyphened, and with an apostrophe', () => {
    for (const text of ['Harbour master: who?', 'Both harbour masters agree', 'a harbour-master note', 'the harbour master’s word', 'harbour\u00a0master'])
      expect(found(text), text).to.deep.equal(['harbour master']);
  });

  it('finds whole words only', () => {
    expect(found('The harbour mastery', 'neap tideline', 'tidal')).to.deep.equal([]);
  });

  it('takes letter case into account only for acronyms', () => {
    expect(found('hm, the tide')).to.deep.equal([]);
    expect(found('Ask the HM')).to.deep.equal(['harbour master']);
    expect(found('HARBOUR MASTER')).to.deep.equal(['harbour master']);
    expect(found('two TIDEs')).to.deep.equal(['TIDE']);
  });

  it('takes what is written as it is written', () => {
    expect(found('neaps (tide) today')).to.deep.equal(['neap tide']);
  });

  it('finds nothing where there is no guide yet, or it has no terms', () => {
    expect(termsIn(undefined, ['FGM'])).to.deep.equal([]);
    expect(termsIn({ terms: undefined }, ['FGM'])).to.deep.equal([]);
  });
});

describe('formsOf', () => {
  it('gives every way a term is written', () => {
    expect(formsOf(terms[0]!)).to.deep.equal(['harbour master', 'HM']);
    expect(formsOf(terms[2]!)).to.deep.equal(['TIDE']);
  });
});
