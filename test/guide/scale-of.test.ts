import { expect } from '@open-wc/testing';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('scaleOf', () => {
  it('finds the scale of an id', () => {
    expect(scaleOf(smallGuide(), 'soon').name).to.equal('How soon');
  });
});
