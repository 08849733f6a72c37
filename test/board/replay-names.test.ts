import { expect } from '@open-wc/testing';
import { replayNames } from '../../src/board/replay-names.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { secondEdition } from '../support/second-edition.ts';

const names = replayNames(guide, secondEdition());

describe('the names in a replay', () => {
  it('are the old edition’s, and the new one’s for what is new', () => {
    expect(names.reason('young-carer')).to.equal(guide.thresholds.find((t) => t.id === 'young-carer')!.because);
    expect(names.reason('circumstances-with-effect')).not.to.match(/Worded anew/);
    expect(names.reason('added-truancy')).to.match(/Misses school/);
    expect(names.instruction('record-missing')).to.equal(guide.instructions.find((i) => i.id === 'record-missing')!.heading);
  });
  it('say where an account stands, and why no step could be said', () => {
    const { steps } = guide.scales.find((s) => s.id === guide.level)!;
    expect(names.standing('level', steps[0]!.id)).to.equal(steps[0]!.name);
    expect(names.standing('level', 'unsaid:not-enough-known')).to.match(/not enough known/i);
  });
  it('say what is no longer asked', () => {
    expect(names.asked('page contact')).to.match(/^the page “.+”$/);
    expect(names.asked('question arrangements-list')).to.equal('the question “What do you know about where the child lives?”');
    expect(names.asked('answer coping-list parent-needs-affect-care')).to.match(/^the answer “A parent’s .+” to “.+”$/);
  });
  it('mark a word that was given up', () => {
    expect(names.vocabulary('police-2013')).to.match(/withdrawn/);
    expect(names.vocabulary('police')).not.to.match(/withdrawn/);
    expect(names.label('police', 'missing')).to.equal('Missing');
  });
});
