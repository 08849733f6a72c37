import { expect } from '@open-wc/testing';
import { hostAnswers } from '../../src/elements/host-answers.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const pages = guide.conversations[0]!.pages;
const asks = pages.find((p) => p.questions.some((q) => q.options?.some((o) => o.agency)))!;

describe('hostAnswers', () => {
  it('chooses the host’s own agency where a page asks for it', () => {
    expect(hostAnswers(asks, 'health')).to.deep.equal({ agency: { option: 'health' } });
  });

  it('answers nothing for an agency that the guide does not know, without one, or on another page', () => {
    expect(hostAnswers(asks, 'nowhere')).to.deep.equal({});
    expect(hostAnswers(asks, undefined)).to.deep.equal({});
    expect(hostAnswers(pages[0]!, 'health')).to.deep.equal({});
  });
});
