import { expect } from '@open-wc/testing';
import type { Condition } from '../../src/guide/condition.ts';
import { pathsIn } from '../../src/referral/fhir-path.ts';
import { sayableIn } from '../../src/referral/fhir-tokens.ts';
import { everyCondition } from '../support/every-condition.ts';
import { smallGuide } from '../support/small-guide.ts';

// What the expressions come to is tested in test/formats/fhir-validators.test.mjs, by somebody else’s FHIRPath.
describe('a condition as FHIRPath', () => {
  const guide = smallGuide();
  const [conversation] = guide.conversations;
  const paths = () => pathsIn(guide, conversation!, sayableIn(guide, conversation!), (page) => !page.when);

  it('can be said of every kind', () => {
    for (const [kind, condition] of Object.entries(everyCondition)) expect(paths().pathOf(condition as Condition).expression, kind).to.be.a('string').and.not.match(/undefined|NaN|\[object/);
  });

  it('names what others rest on once, and before them', () => {
    const { pathOf, variables } = paths();
    const { expression } = pathOf({ any: [{ reaches: { scale: 'soon', step: 'today' } }, { not: { reaches: { scale: 'soon', step: 'today' } } }] });
    const names = variables().map((v) => v.name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.at(-1)).to.equal('reachesSoonToday');
    expect(expression).to.equal('(%reachesSoonToday or %reachesSoonToday.not())');
    for (const [i, v] of variables().entries()) for (const later of names.slice(i)) expect(v.expression).not.to.include(`%${later}`);
    // FHIR allows a name no other characters.
    for (const name of names) expect(name).to.match(/^[A-Za-z0-9]{1,64}$/);
  });

  it('says why a form may hear it otherwise, also through what it rests on', () => {
    const { pathOf } = paths();
    expect([...pathOf({ agency: ['pilots'] }).why]).to.deep.equal(['agency-by-host']);
    expect([...pathOf({ episodes: { withinDays: 30, atLeast: 1 } }).why]).to.deep.equal(['today']);
    expect([...pathOf({ present: ['hungry'] }).why]).to.deep.equal([]);
  });
});
