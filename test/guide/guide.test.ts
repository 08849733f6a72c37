import { expect } from '@open-wc/testing';
import { conversationOf, Guide, scaleOf } from '../../src/guide/guide.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('Guide', () => {
  accepts(
    Guide,
    { 'a whole guide': smallGuide(), 'a guide without instructions, contacts or routes': { ...smallGuide(), instructions: [], contacts: [], routes: [] } },
    {
      'a guide without indicators': { ...smallGuide(), indicators: [] },
      'a guide without a conversation': { ...smallGuide(), conversations: [] },
      'a standing it does not know': { ...smallGuide(), adoption: { status: 'final', says: 'Final.' } },
      'a name it does not know': { ...smallGuide(), score: 7 },
    },
  );
});

describe('scaleOf', () => {
  it('finds the scale of an id', () => {
    expect(scaleOf(smallGuide(), 'soon').name).to.equal('How soon');
  });
});

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
