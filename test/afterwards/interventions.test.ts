import { expect } from '@open-wc/testing';
import { interventionsIn } from '../../src/afterwards/interventions.ts';
import { chained, harbour, recordOf } from '../support/harbour-after.ts';

const mediation = { cause: 'rows-at-home', aim: 'I want it quiet at tea', words: 'child', action: 'Family mediation', owner: 'Nia', strategy: 'homes-safe', started: '2026-11-01', review: '2026-11-15' };
const help = (...entries: Record<string, string>[]) => recordOf('help', '2026-11-01', { interventions: entries });
const review = (asOf: string, ...entries: Record<string, string>[]) => recordOf('review', asOf, { interventions: entries });
const of = (...records: Parameters<typeof chained>) => interventionsIn(harbour, chained(...records));

describe('what is done to help', () => {
  it('is linked to why the child goes, with an aim, whose words it is in, an owner and a strategy aim', () => {
    const [one] = of(help(mediation));
    expect(one).to.deep.include({ aim: 'I want it quiet at tea', childsWords: true, owner: 'Nia', strategy: { id: 'homes-safe', text: 'Every home is safe to come back to.' }, started: '2026-11-01', review: '2026-11-15', effects: [], isIdea: false, opinionOnly: false });
    expect(one!.cause!.text).to.equal('There are rows at home.');
  });

  it('is an idea, and not planned, where it is to change no cause', () => {
    expect(of(help({ action: 'A bus pass' }, { action: 'A phone', cause: 'nobody-knows-this' })).map(({ isIdea }) => isIdea)).to.deep.equal([true, true]);
    expect(of(help({}, { action: ' ' }))).to.deep.equal([]);
  });

  it('keeps every effect with its day and who said it, and stays one when it is carried over', () => {
    const [one, ...others] = of(help(mediation), review('2026-11-15', { ...mediation, effect: 'same', by: 'worker' }), review('2026-12-15', { ...mediation, aim: 'Quiet, and a key', effect: 'better', by: 'child' }));
    expect(others).to.deep.equal([]);
    expect(one!.effects).to.deep.equal([{ on: '2026-11-15', effect: 'same', by: 'worker', place: 1 }, { on: '2026-12-15', effect: 'better', by: 'child', place: 2 }]);
    expect(one).to.deep.include({ latest: one!.effects[1], aim: 'Quiet, and a key', place: 0 });
    expect(of(help({ action: 'Club' }, { action: 'Club' }))).to.have.length(2);
  });

  it('is better by opinion only, where the worker alone says so', () => {
    const only = (entry: Record<string, string>) => of(help({ ...mediation, effect: 'better', ...entry }))[0]!.opinionOnly;
    expect([only({ by: 'worker' }), only({})]).to.deep.equal([true, true]);
    expect([only({ by: 'child' }), only({ by: 'record' }), only({ by: 'worker', 'child-says': 'It is calmer.' }), only({ by: 'worker', seen: 'At school every day.' }), only({ by: 'worker', effect: 'same' })]).to.deep.equal([false, false, false, false, false]);
  });
});
