import { expect } from '@open-wc/testing';
import { checkWays } from '../../src/guide/check-ways.ts';
import { add, changed, cut, put, type Change } from '../support/change.ts';
import { smallGuide } from '../support/small-guide.ts';

const pages = 'conversations[0].pages';
const concern = { present: ['in-danger'] };
const faultsAfter = (...changes: Change[]) => checkWays(changed(smallGuide(), ...changes));

const allowed: [name: string, changes: Change[]][] = [
  ['a concern add a page', [cut(`${pages}[0].next`), put(`${pages}[1].when`, concern)]],
  ['a concern add a page with worry questions', [put(`${pages}[3].when`, { any: [concern, { worried: ['school'] }] })]],
  ['an answer that raises a worry add worry questions', [put(`${pages}[3].when`, { answered: 'danger-now', with: ['yes', 'not-known'] })]],
  ['a fact, an age or an agency choose the way, worry or not', [put(`${pages}[3].when`, { all: [{ age: { under: 13 } }, { not: { any: [{ child: ['disabled'] }, { not: { age: { under: 2 } } }] } }, { not: { all: [{ child: ['disabled'] }, { agency: ['pilots'] }] } }, { agency: ['teachers'] }] })]],
  ['a page without worry questions be asked where nothing is wrong', [put(`${pages}[4].when`, { not: concern })]],
  ['a safe answer skip worry questions', [put(`${pages}[0].next`, [{ when: { answered: 'danger-now', with: ['none'] }, go: 'check' }, { go: 'phone' }])]],
  ['a concern ask more than a safe answer', [put(`${pages}[0].next`, [{ when: concern, go: 'phone' }, { go: 'check' }])]],
  ['the lack of a concern skip worry questions', [put(`${pages}[0].next`, [{ when: { all: [{ not: concern }, { any: [{ not: concern }, { agency: ['pilots'] }] }] }, go: 'check' }, { go: 'phone' }])]],
  ['a fact, an age or an agency skip worry questions', [put(`${pages}[0].next`, [{ when: { all: [{ agency: ['pilots'] }, { age: { under: 2 } }, { not: { any: [{ child: ['disabled'] }] } }, { not: { all: [{ age: { atLeast: 16 } }, { not: { child: ['disabled'] } }] } }] }, go: 'check' }, { go: 'phone' }])]],
  ['a page rest on just as many concerns as were asked about', [put(`${pages}[3].when`, { concerns: { atLeast: 2, areas: ['home'] } })]],
  ['a page rest on just as many concerns as were asked about, circumstances counted', [put(`${pages}[3].when`, { concerns: { atLeast: 3, withCircumstances: true } })]],
  ['a page rest on several things, one of which was asked about', [put(`${pages}[3].when`, { any: [{ worried: ['school'] }, { present: ['stays-away'] }] })]],
  ['a page rest on the times a child was missing, asked about before', [put(`${pages}[3].when`, { episodes: { withinDays: 30, atLeast: 1 } })]],
  ['a page rest on a fact asked about later', [put(`${pages}[1].when`, { child: ['disabled'] })]],
  ['a page asked for a concern lead on by ways that skip nothing', [cut(`${pages}[0].next`), put(`${pages}[1].when`, concern), put(`${pages}[1].next`, [{ go: 'worries' }])]],
];

describe('checkWays', () => {
  it('finds nothing wrong with the small guide', () => {
    expect(faultsAfter()).to.deep.equal([]);
  });

  for (const [name, changes] of allowed)
    it(`lets ${name}`, () => {
      expect(faultsAfter(...changes)).to.deep.equal([]);
    });

  it('judges each conversation by itself', () => {
    const guide = smallGuide();
    const second = { ...structuredClone(guide.conversations[0]!), id: 'second' };
    second.pages[0]!.next = [{ go: 'worries' }];
    guide.conversations.push(second);
    expect(checkWays(guide).map((f) => f.path)).to.deep.equal(['conversations[1].pages[1]']);
  });

  it('says once where a circle closes, and does not also say that its pages cannot hold', () => {
    expect(faultsAfter(put(`${pages}[5].next`, [{ go: 'worries' }])).filter((f) => f.message.includes('never ends'))).to.have.length(1);
  });

  it('names only the worry questions that could be left out', () => {
    const [fault] = faultsAfter(
      add(pages, { id: 'instead', heading: 'Instead', questions: [{ id: 'home-again', ask: 'words', text: 'How is the home?', worry: true }], next: [{ go: 'school' }] }),
      put(`${pages}[7].next`, [{ go: 'end' }]),
      put(`${pages}[0].next`, [{ when: concern, go: 'instead' }, { go: 'phone' }]),
    );
    expect(fault).to.deep.equal({ path: `${pages}[0].next[0]`, message: 'would let a worry be asked less: home-list, areas-list could be left out' });
  });
});
