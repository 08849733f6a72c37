import { expect } from '@open-wc/testing';
import { isInForce, Vocabulary } from '../../src/guide/vocabulary.ts';
import { accepts } from '../support/accepts.ts';

const vocabulary = { id: 'harbour', name: 'Harbour words', from: '2013-04-01', labels: [{ id: 'adrift', name: 'Adrift', means: 'Nobody knows where it is.' }], source: ['chart'] };

describe('Vocabulary', () => {
  accepts(
    Vocabulary,
    { 'one still used': vocabulary, 'one given up, and why': { ...vocabulary, until: '2017-01-01', withdrawn: 'Boats were lost.' }, 'a code of a return': { ...vocabulary, labels: [{ ...vocabulary.labels[0], code: 'M', when: { present: ['adrift'] } }] } },
    { 'one without labels': { ...vocabulary, labels: [] }, 'one without a source': { ...vocabulary, source: [] }, 'a day that is none': { ...vocabulary, from: '2013' } },
  );

  it('is in force from its first day, and no longer on the day it ended', () => {
    const ended = { ...vocabulary, until: '2017-01-01' };
    expect(['2013-03-31', '2013-04-01', '2016-12-31', '2017-01-01'].map((day) => isInForce(ended, day))).to.deep.equal([false, true, true, false]);
    expect(isInForce(vocabulary, '2026-11-23')).to.equal(true);
  });
});
