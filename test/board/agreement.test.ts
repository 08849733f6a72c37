import { expect } from '@open-wc/testing';
import { agreementOf } from '../../src/board/agreement.ts';
import type { Score } from '../../src/board/audit.ts';
import { filled } from '../support/sheets.ts';

const first: Score[] = ['met', 'met', 'partly met', 'not met', 'cannot tell', 'met'];
const second: Score[] = ['met', 'partly met', 'partly met', 'met', 'cannot tell', 'cannot tell'];
const of = (scores: Score[], by: string) => scores.map((score, i) => filled(i, by, { risk: score }));
const line = (list: ReturnType<typeof agreementOf>, id = 'risk') => list.lines.find((l) => l.id === id)!;

describe('how far two auditors agree', () => {
  it('is counted over the records both scored, line by line', () => {
    const found = agreementOf(of(first, 'A'), of(second, 'B'));
    expect(found.both).to.equal(6);
    const risk = line(found);
    expect([risk.pairs, risk.same, risk.leftOut]).to.deep.equal([6, 3, 2]);
    expect(risk.share).to.equal(0.5);
    // Wilson, 3 of 6.
    expect(risk.interval!.from).to.be.closeTo(0.1876, 5e-5);
    expect(risk.interval!.to).to.be.closeTo(0.8124, 5e-5);
    // By hand. One: met 3, partly 1, not 1, cannot 1; other: met 2, partly 2, not 0, cannot 2. By chance (3·2 + 1·2 + 0 + 1·2) / 36 = 10/36. (1/2 − 10/36) / (1 − 10/36) = 8/26.
    expect(risk.kappa).to.have.property('value').that.is.closeTo(8 / 26, 1e-12);
    // Of the four that both could tell: apart 0, 1, 0, 2 of 4; by chance met 2, partly 1, not 1 against met 2, partly 2, not 0: (2·2·0 + 2·2·1 + 1·2·1 + 1·2·0 + 1·2·2 + 1·2·1) / 16 = 12/16. 1 − (3/4) / (12/16) = 0.
    expect(risk.weighted).to.have.property('value').that.is.closeTo(0, 1e-12);
    expect(line(found, 'voice')).to.deep.include({ pairs: 0, same: 0, kappa: { undefined: 'no record was scored by both' } }).and.not.to.have.property('share');
  });

  it('lists pairs more than one step apart; “cannot tell” is no step', () => {
    const found = agreementOf(of(first, 'A'), of(second, 'B'));
    expect(found.farApart.map(({ line: id, said }) => [id, ...said.map((s) => `${s.by} ${s.score}`)])).to.deep.equal([['risk', 'A not met', 'B met']]);
    expect(found.farApart[0]!.code).to.equal(filled(3, 'A', 'met').code);
  });

  it('names the sheets only one of them has', () => {
    const found = agreementOf(of(first, 'A').slice(0, 3), of(second, 'B').slice(2));
    expect([found.both, found.onlyFirst.length, found.onlySecond.length]).to.deep.equal([1, 2, 3]);
  });

  it('is the same whichever order the sheets come in, and turned round when the auditors are', () => {
    const [a, b] = [of(first, 'A'), of(second, 'B')];
    expect(agreementOf([...a].reverse(), b)).to.deep.equal(agreementOf(a, b));
    expect(line(agreementOf(b, a)).kappa).to.have.property('value').that.is.closeTo(8 / 26, 1e-12);
  });

  it('is refused where one of them has two sheets of a record', () => expect(() => agreementOf([...of(first, 'A'), filled(0, 'A', 'met')], of(second, 'B'))).to.throw(TypeError, /first: has two sheets/));
});
