import { expect } from '@open-wc/testing';
import { Conversation, END, mayReach, Page, pageOf, pagesAfter, Way, waysAfter, waysOn } from '../../src/guide/conversation.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const page = (id: string, more: Partial<Page> = {}): Page => ({ id, heading: id, questions: [], ...more });
const talk = (...pages: Page[]): Conversation => ({ id: 'talk', name: 'Talk', pages });
const hungry = { present: ['hungry'] };
const cold = { present: ['cold-home'] };
const idsOf = (pages: Iterable<Page>) => [...pages].map((p) => p.id);

describe('Way', () => {
  accepts(Way, { 'a way without a condition': { go: 'phone' }, 'a way with one': { when: hungry, go: END } }, { 'a way to nowhere': { when: hungry }, 'a bad condition': { when: {}, go: 'phone' } });
});

describe('Page', () => {
  accepts(Page, { 'a page': page('phone'), 'the letter': page('letter', { kind: 'letter' }) }, { 'a kind it does not know': { ...page('phone'), kind: 'pause' }, 'a list of no ways': page('phone', { next: [] }), 'a page without questions said': { id: 'phone', heading: 'Phone' } });
});

describe('Conversation', () => {
  accepts(Conversation, { 'a conversation': smallGuide().conversations[0] }, { 'a conversation without pages': talk() });
});

describe('waysOn', () => {
  it('leads to the next page', () => {
    const [a, b] = [page('a'), page('b')];
    expect(waysOn(talk(a, b, page('c')), a)).to.deep.equal([{ go: 'b' }]);
  });

  it('leads past pages asked only sometimes, each under its own condition, to the first that is always asked', () => {
    const a = page('a');
    expect(waysOn(talk(a, page('b', { when: hungry }), page('c', { when: cold }), page('d'), page('e')), a)).to.deep.equal([
      { go: 'b', when: hungry },
      { go: 'c', when: cold },
      { go: 'd' },
    ]);
  });

  it('ends where nothing further need hold', () => {
    const [a, b] = [page('a'), page('b', { when: hungry })];
    expect(waysOn(talk(a, b), a)).to.deep.equal([{ go: 'b', when: hungry }, { go: END }]);
    expect(waysOn(talk(a, b), b)).to.deep.equal([{ go: END }]);
  });

  it('takes the ways of the page itself before the order of the book', () => {
    const a = page('a', { next: [{ when: hungry, go: 'c' }, { go: 'b' }] });
    expect(waysOn(talk(a, page('b'), page('c')), a)).to.deep.equal([{ when: hungry, go: 'c' }, { go: 'b' }]);
  });

  it('ends where none of a page’s own ways need hold', () => {
    const a = page('a', { next: [{ when: hungry, go: 'b' }] });
    expect(waysOn(talk(a, page('b')), a)).to.deep.equal([{ when: hungry, go: 'b' }, { go: END }]);
  });

  it('leaves out ways after one that is always taken', () => {
    const a = page('a', { next: [{ go: 'b' }, { when: hungry, go: 'c' }] });
    expect(waysOn(talk(a, page('b'), page('c')), a)).to.deep.equal([{ go: 'b' }]);
  });

  it('gives a page that two conversations share the ways of each', () => {
    const shared = page('shared');
    const [one, two] = [talk(shared, page('b')), talk(shared, page('c'))];
    expect(waysOn(one, shared)).to.deep.equal([{ go: 'b' }]);
    expect(waysOn(two, shared)).to.deep.equal([{ go: 'c' }]);
  });

  it('leaves the guide as it was', () => {
    const a = page('a', { next: [{ when: hungry, go: 'b' }] });
    waysOn(talk(a, page('b')), a);
    expect(a.next).to.deep.equal([{ when: hungry, go: 'b' }]);
  });
});

describe('waysAfter', () => {
  it('keeps to the order of the book, whatever ways the page has of its own', () => {
    const a = page('a', { next: [{ go: 'c' }] });
    expect(waysAfter(talk(a, page('b', { when: hungry }), page('c')), a)).to.deep.equal([{ go: 'b', when: hungry }, { go: 'c' }]);
  });
});

describe('mayReach', () => {
  it('finds every page that can come after, and not the page itself', () => {
    const { conversations: [conversation] } = smallGuide();
    const [danger, , worries] = conversation!.pages;
    expect(idsOf(mayReach(conversation!, danger!))).to.have.members(['phone', 'worries', 'school', 'known', 'check', 'result', 'letter']);
    expect(idsOf(mayReach(conversation!, worries!))).to.have.members(['school', 'known', 'check', 'result', 'letter']);
  });

  it('finds nothing after the last page', () => {
    const a = page('a');
    expect(mayReach(talk(a), a).size).to.equal(0);
  });

  it('leaves out pages that ways of a page’s own pass by', () => {
    const a = page('a', { next: [{ go: 'c' }] });
    expect(idsOf(mayReach(talk(a, page('b'), page('c')), a))).to.deep.equal(['c']);
  });

  it('comes to an end in a conversation that does not', () => {
    const [a, b] = [page('a'), page('b', { next: [{ go: 'a' }] })];
    expect(idsOf(mayReach(talk(a, b), a))).to.have.members(['a', 'b']);
  });

  it('keeps two conversations that share a page apart', () => {
    const shared = page('shared');
    const [one, two] = [talk(shared, page('b')), talk(shared, page('c'))];
    expect(idsOf(mayReach(one, shared))).to.deep.equal(['b']);
    expect(idsOf(mayReach(two, shared))).to.deep.equal(['c']);
  });

  it('finds the same whichever page is asked first, cycles included', () => {
    const pages = () => [page('a', { next: [{ when: hungry, go: 'd' }, { go: 'b' }] }), page('b', { when: cold }), page('c', { next: [{ when: cold, go: 'a' }, { go: 'e' }] }), page('d', { when: hungry }), page('e')];
    const [one, two] = [talk(...pages()), talk(...pages())];
    const first = one.pages.map((p) => idsOf(mayReach(one, p)).sort());
    const last = two.pages.slice().reverse().map((p) => idsOf(mayReach(two, p)).sort()).reverse();
    expect(last).to.deep.equal(first);
  });
});

describe('pagesAfter', () => {
  it('gives the nearest first', () => {
    const conversation = talk(page('a'), page('b', { when: hungry }), page('c'), page('d'));
    expect(idsOf(pagesAfter(conversation, conversation.pages[0]!))).to.deep.equal(['b', 'c', 'd']);
  });
});

describe('pageOf', () => {
  it('finds a page by its id, and none where a conversation stops', () => {
    const conversation = talk(page('a'), page('b'));
    expect(pageOf(conversation, 'b')).to.equal(conversation.pages[1]);
    expect(pageOf(conversation, END)).to.equal(undefined);
  });
});
