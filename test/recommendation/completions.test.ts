import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import { completionsOf } from '../../src/recommendation/completions.ts';
import { smallGuide } from '../support/small-guide.ts';

const guide = smallGuide();
const account = say(begin(guide, '2026-11-23'), 'worries', { 'home-list': { options: ['hungry'] }, 'areas-list': { options: ['not-known'] } });
const completed = (about: Parameters<ReturnType<typeof completionsOf>>[0]) => [...completionsOf(guide, account)(about)];

// That nothing is left out that matters is shown in trace.test.ts, against every completion there is.
describe('ways an account could come to be complete', () => {
  it('begin with the account as it stands, then as grave and as calm as it could be', () => {
    const [now, grave, calm] = completed([]);
    expect([...now!.passed].map((p) => p.id)).to.deep.equal(['worries']);
    expect([...presenceIn(guide, grave!).present]).to.have.members(['in-danger', 'hungry', 'stays-away']);
    expect([...presenceIn(guide, calm!).present]).to.deep.equal(['hungry']);
    expect(completed([])).to.have.length(3);
  });
  it('keep what was said: what is not ticked on a list that was answered stays so', () => {
    for (const journey of completed([{ age: { under: 2 } }])) expect([...presenceIn(guide, journey).present]).to.include('hungry').and.not.include('cold-home');
  });
  it('go through the ages a condition turns on', () => {
    const ages = completed([{ age: { under: 2 } }]).flatMap((j) => [...j.answers.values()].flatMap((a) => ('age' in a ? [a.age] : [])));
    expect(new Set(ages)).to.deep.equal(new Set([1, 2]));
  });
});
