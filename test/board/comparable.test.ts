import { expect } from '@open-wc/testing';
import { comparable } from '../../src/board/comparable.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const scale = guide.scales[0]!;

describe('two editions of a scale', () => {
  it('can be compared where a step is only named anew', () => expect(comparable(scale, { ...scale, steps: scale.steps.map((s) => ({ ...s, name: `${s.name}, anew` })) })).to.equal(true));
  it('cannot where a step was added, taken away or moved', () => {
    expect(comparable(scale, { ...scale, steps: [...scale.steps, { ...scale.steps[0]!, id: 'more' }] })).to.equal(false);
    expect(comparable(scale, { ...scale, steps: scale.steps.slice(1) })).to.equal(false);
    expect(comparable(scale, { ...scale, steps: [...scale.steps].reverse() })).to.equal(false);
  });
});
