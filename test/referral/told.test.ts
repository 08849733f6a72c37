import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/assessment/answer.ts';
import type { Question } from '../../src/guide/question.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { told } from '../../src/referral/told.ts';

const questions = new Map(guide.conversations[0]!.pages.flatMap((p) => p.questions).map((q) => [q.id, q]));
const tell = (id: string, answer?: Answer) => told(guide, questions.get(id)!, answer).map((l) => `${l.label}: ${l.text}`);

const rows: [string, Answer | undefined, string[]][] = [
  ['age', { age: 0 }, ['Age: Under one']],
  ['age', { age: 1 }, ['Age: 1 year']],
  ['age', { age: 'unborn' }, ['Age: Not yet born']],
  ['age', { age: 'not-known' }, ['Age: Not known']],
  ['age', undefined, ['Age: Not known']],
  ['birth', { date: '2013-02-03' }, ['Date of birth, or date due: 3 February 2013']],
  ['support', { options: ['looked-after', 'child-in-need'] }, ['Social worker or plan: Yes, the child is looked after by a local authority; Yes, there is a child in need plan']],
  ['episodes', { episodes: [{ began: '2026-11-01', ended: '2026-11-02', note: '' }, { note: 'x' }] }, ['Times missing, 1: 1 November 2026 to 2 November 2026', 'Times missing, 2: date not known']],
  ['people', { people: [{ name: '', relation: 'uncle', thinks: '', safeContact: '', mustNotBeContacted: 'yes' }] }, ['An adult (uncle): MUST NOT BE CONTACTED']],
];

describe('how the letter tells an answer', () => {
  for (const [id, answer, lines] of rows) it(`${id}: ${lines.join(' | ')}`, () => expect(tell(id, answer)).to.deep.equal(lines));

  it('marks the child’s own words as a quotation', () => {
    expect(told(guide, questions.get('child-words') as Question, { words: ' I like Thursdays. ' })).to.deep.equal([{ label: 'The child says', text: 'I like Thursdays.', quote: true }]);
  });
});
