import { expect } from '@open-wc/testing';
import { conversationNamed } from '../../src/elements/conversation-named.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('conversationNamed', () => {
  it('finds each conversation of the guide by its id', () => {
    for (const conversation of guide.conversations) expect(conversationNamed(guide, conversation.id)).to.equal(conversation);
  });

  it('says which there are, where there is none of that id', () => {
    expect(() => conversationNamed(guide, 'reveiw')).to.throw(TypeError, `“reveiw”. It has ${guide.conversations.map((c) => c.id).join(', ')}.`);
  });
});
