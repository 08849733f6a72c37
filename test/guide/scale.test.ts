import { expect } from '@open-wc/testing';
import { Scale, Step } from '../../src/guide/scale.ts';
import { placeOf } from '../../src/guide/place-of.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const [help, soon] = smallGuide().scales as [Scale, Scale];

describe('Step', () => {
  const step = help.steps[0]!;
  accepts(Step, { 'a step with a number': step, 'a step without a number that asks for a call': soon.steps[1] }, { 'a step without a response': { ...step, response: undefined }, 'a score': { ...step, score: 3 } });
});

describe('Scale', () => {
  accepts(Scale, { 'a scale': help }, { 'a scale without steps': { ...help, steps: [] }, 'a scale without a name': { id: 'help', steps: help.steps } });
});

describe('placeOf', () => {
  it('counts the steps from 0, in the order of the book', () => {
    expect(help.steps.map((s) => placeOf(help, s.id))).to.deep.equal([0, 1, 2]);
  });

  it('goes by the order and never by the number in print', () => {
    const turned = { ...help, steps: [...help.steps].reverse() };
    expect(placeOf(turned, 'much')).to.equal(0);
  });

  it('is -1 for a step of another scale, and for none', () => {
    expect(placeOf(help, 'today')).to.equal(-1);
    expect(placeOf(help, undefined)).to.equal(-1);
  });
});
