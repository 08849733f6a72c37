import { expect } from '@open-wc/testing';
import { GuideError } from '../../src/guide/guide-error.ts';
import { readOverlay } from '../../src/guide/read-overlay.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { pseudoOverlay } from '../support/pseudo.ts';

const overlay = { language: 'cy', guide: guide.id };
const faultsOf = (value: unknown): string[] => {
  try {
    readOverlay(guide, value);
  } catch (error) {
    if (error instanceof GuideError) return error.faults.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
};

describe('readOverlay', () => {
  it('reads one that says nothing, one that says everything, and from JSON', () => {
    expect(readOverlay(guide, overlay)).to.deep.equal(overlay);
    const all = pseudoOverlay(guide);
    expect(readOverlay(guide, JSON.parse(JSON.stringify(all)))).to.deep.equal(all);
  });

  it('refuses whatever is not a text: conditions, steps, ids and sources have no place in it', () => {
    const { id } = guide.thresholds[0]!;
    expect(faultsOf({ ...overlay, thresholds: { [id]: { because: 'x', reaches: 'level-1' } } })).to.deep.equal([`thresholds.${id}: has a name the book does not know: reaches`]);
    expect(faultsOf({ ...overlay, references: {} })).to.deep.equal([': has a name the book does not know: references']);
    expect(faultsOf({ ...overlay, thresholds: { [id]: { because: '  ' } } })).to.deep.equal([`thresholds.${id}.because: is blank`]);
    expect(faultsOf(null)).to.have.length(1);
  });

  it('names every fault and its place: another guide, an id or a text the guide does not have, a list of another length', () => {
    const instruction = guide.instructions.find((i) => i.says.length > 1)!;
    const question = guide.conversations[0]!.pages[0]!.questions[0]!;
    expect(faultsOf({ language: 'cy', guide: 'another', indicators: { nobody: { text: 'x' } }, instructions: { [instruction.id]: { says: ['x'] } }, questions: { [question.id]: { under: 'x', options: { none: { text: 'x' } } } }, terms: { 'no such term': { means: 'x' } } })).to.deep.equal([
      `guide: is for another guide: another, where this is ${guide.id}`,
      'indicators.nobody: is not in this guide',
      `questions.${question.id}.under: is not a text of this guide`,
      `questions.${question.id}.options.none: is not in this guide`,
      `instructions.${instruction.id}.says: has 1 lines, where the guide has ${instruction.says.length}`,
      'terms.no such term: is not in this guide',
    ]);
  });

  it('refuses to say once, by its id, what two conversations word differently', () => {
    const [conversation] = guide.conversations;
    const page = conversation!.pages[0]!;
    const two = { ...guide, conversations: [conversation!, { ...conversation!, id: 'another', pages: [{ ...page, heading: 'Worded otherwise' }, ...conversation!.pages.slice(1)] }] };
    expect(() => readOverlay(two, { ...overlay, pages: { [page.id]: { heading: 'Nawr' } } })).to.throw(GuideError, /worded differently/);
    expect(() => readOverlay(two, overlay)).not.to.throw();
  });
});
