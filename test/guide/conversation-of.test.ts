import { expect } from '@open-wc/testing';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('conversationOf', () => {
  const guide = smallGuide();
  guide.conversations.push({ ...guide.conversations[0]!, id: 'second' });

  it('finds the conversation of an id', () => {
    expect(conversationOf(guide, 'second').id).to.equal('second');
  });

  it('gives the first where none is asked for, or none has that id', () => {
    expect(conversationOf(guide).id).to.equal('talk');
    expect(conversationOf(guide, 'third').id).to.equal('talk');
  });
});
