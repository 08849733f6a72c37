import { expect } from '@open-wc/testing';
import { placeOf } from '../../src/guide/place-of.ts';

describe('the place of a step', () => {
  const scale = { steps: [{ id: 'low' }, { id: 'high' }] };
  it('is its order on the scale', () => expect([placeOf(scale, 'low'), placeOf(scale, 'high')]).to.deep.equal([0, 1]));
  it('is nowhere for a step that is not on it', () => expect([placeOf(scale, 'other'), placeOf(scale, undefined)]).to.deep.equal([-1, -1]));
});
