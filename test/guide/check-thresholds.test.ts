import { expect } from '@open-wc/testing';
import { checkThresholds } from '../../src/guide/check-thresholds.ts';
import { changed, cut, put, type Change } from '../support/change.ts';
import { smallGuide } from '../support/small-guide.ts';

const faultsAfter = (...changes: Change[]) => checkThresholds(changed(smallGuide(), ...changes));

describe('checkThresholds', () => {
  it('finds nothing wrong with the small guide', () => {
    expect(faultsAfter()).to.deep.equal([]);
  });

  it('lets a threshold rest on a concern together with an age and a fact about the child', () => {
    expect(faultsAfter(put('thresholds[0].when', { all: [{ present: ['in-danger'] }, { any: [{ age: { under: 2 } }, { child: ['disabled'] }] }] }))).to.deep.equal([]);
  });

  it('lets a threshold rest on the times a child was missing', () => {
    expect(faultsAfter(put('thresholds[0].when', { episodes: { withinDays: 30, atLeast: 3 } }))).to.deep.equal([]);
  });

  it('lets circumstances count up to the step the guide allows, and not one above', () => {
    expect(faultsAfter(put('circumstancesReach', 'much'), put('thresholds[1].reaches', 'much'), put('thresholds[0].reaches', 'some'))).to.deep.equal([]);
    expect(faultsAfter(put('circumstancesReach', 'little')).map((f) => f.path)).to.deep.equal(['thresholds[1].when.concerns.withCircumstances']);
  });

  it('asks for “none” and “not known” only of lists of worries', () => {
    const asked = 'conversations[0].pages[2].questions[4]';
    expect(faultsAfter(cut(`${asked}.options[4]`), cut(`${asked}.options[3]`)).map((f) => f.path)).to.deep.equal([`${asked}.options`, `${asked}.options`]);
    expect(faultsAfter(cut(`${asked}.options[4]`), cut(`${asked}.options[3]`), cut(`${asked}.worry`))).to.deep.equal([]);
  });
});
