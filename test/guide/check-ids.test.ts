import { expect } from '@open-wc/testing';
import { checkIds } from '../../src/guide/check-ids.ts';
import { changed, put } from '../support/change.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('checkIds', () => {
  it('finds nothing wrong with the small guide', () => {
    expect(checkIds(smallGuide(), new Set())).to.deep.equal([]);
  });

  it('finds each id that points nowhere, in its own place', () => {
    const guide = changed(smallGuide(), put('routes[0].whom', ['gull', 'pilot-house', 'heron']));
    expect(checkIds(guide, new Set())).to.deep.equal([
      { path: 'routes[0].whom[0]', message: 'points to no contact: gull' },
      { path: 'routes[0].whom[2]', message: 'points to no contact: heron' },
    ]);
  });

  it('says nothing of ids that are known to exist although they could not be read', () => {
    const guide = changed(smallGuide(), put('routes[0].whom', ['gull', 'heron']), put('conversations[0].pages[0].next[0].go', 'harbour'));
    expect(checkIds(guide, new Set(['gull', 'harbour'])).map((f) => f.path)).to.deep.equal(['routes[0].whom[1]']);
  });

  it('lets two conversations use the same ids for their pages and questions', () => {
    const guide = smallGuide();
    guide.conversations.push({ ...structuredClone(guide.conversations[0]!), id: 'second' });
    expect(checkIds(guide, new Set())).to.deep.equal([]);
  });

  it('lets an instruction rest on another that rests on neither', () => {
    const guide = smallGuide();
    guide.instructions.push({ ...guide.instructions[0]!, id: 'wait', when: { instructed: 'call-pilots' } });
    expect(checkIds(guide, new Set())).to.deep.equal([]);
  });

  it('finds a term written twice, and one whose source is not in the bibliography', () => {
    const guide = smallGuide();
    guide.terms = [
      { term: 'neap tide', also: ['neaps'], means: 'A small tide.', source: ['harbour-book'] },
      { term: 'Neaps', also: ['small tide', 'neap tide'], means: 'A small tide.', source: ['gull-book', { ref: 'heron-book' }] },
    ];
    expect(checkIds(guide, new Set())).to.deep.equal([
      { path: 'terms[1].term', message: 'repeats the term Neaps' },
      { path: 'terms[1].also[1]', message: 'repeats the term neap tide' },
      { path: 'terms[1].source[0]', message: 'points to no reference: gull-book' },
      { path: 'terms[1].source[1]', message: 'points to no reference: heron-book' },
    ]);
  });

  it('finds reasons to judge otherwise, and grounds for sharing, that repeat an id, take one that is kept, or rest on nothing', () => {
    const guide = smallGuide();
    guide.judgementReasons = [
      { id: 'tide', direction: 'lower', text: 'The tide has turned', source: ['ours'] },
      { id: 'tide', direction: 'higher', text: 'The tide is rising', source: ['heron-book'] },
    ];
    guide.lawfulBases = [{ id: 'not-known', text: 'The harbour’s task', means: 'It is the harbour’s work.', source: ['gull-book'] }];
    expect(checkIds(guide, new Set())).to.have.deep.members([
      { path: 'judgementReasons[1].id', message: 'repeats the id tide' },
      { path: 'judgementReasons[1].source[0]', message: 'points to no reference: heron-book' },
      { path: 'lawfulBases[0].id', message: 'is kept for what is not known: not-known' },
      { path: 'lawfulBases[0].source[0]', message: 'points to no reference: gull-book' },
    ]);
  });

  it('finds a phrase whose id repeats, whose swap is nothing to say instead, and whose source is not in the bibliography', () => {
    const guide = smallGuide();
    const phrase = { id: 'drifting', forms: ['drifting about'], sayInstead: ['is carried by the tide'], why: 'The tide does it.', source: ['harbour-book'] };
    guide.phrases = [{ ...phrase, swap: 'is carried by the tide' }, { ...phrase, swap: 'floating', source: ['gull-book'] }];
    expect(checkIds(guide, new Set())).to.deep.equal([
      { path: 'phrases[1].id', message: 'repeats the id drifting' },
      { path: 'phrases[1].swap', message: 'is not one of the things to say instead: floating' },
      { path: 'phrases[1].source[0]', message: 'points to no reference: gull-book' },
    ]);
  });
});
