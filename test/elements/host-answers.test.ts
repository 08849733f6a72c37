import { expect } from '@open-wc/testing';
import { hostAnswers } from '../../src/elements/host-answers.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const page = (id: string) => guide.conversations[0]!.pages.find((p) => p.id === id)!;

describe('hostAnswers', () => {
  it('chooses the option that stands for the host’s agency, by whatever name the guide gives it', () => {
    expect(hostAnswers(page('who-and-where'), 'police')).to.deep.equal({ agency: { option: 'police' } });
  });

  it('chooses nothing for an agency that the guide does not know, nor for none', () => {
    expect(hostAnswers(page('who-and-where'), 'nowhere')).to.deep.equal({});
    expect(hostAnswers(page('who-and-where'), undefined)).to.deep.equal({});
  });

  it('fills in age, details and role wherever the guide asks for them', () => {
    expect(hostAnswers(page('who-and-where'), undefined, { age: 12, child: { 'where-now': 'In class' } })).to.deep.equal({ age: { age: 12 }, 'whereabouts-place': { words: 'In class' } });
    expect(hostAnswers(page('who-and-where'), undefined, { age: 'unborn' })).to.deep.equal({ age: { age: 'unborn' } });
    const details = hostAnswers(page('details'), undefined, { role: 'Year head', child: { 'child-name': 'Sam Invented', 'child-born': '2014-02-01', 'referrer-contact': '01632 960001' } });
    expect(details).to.deep.include({ 'child-name': { words: 'Sam Invented' }, birth: { date: '2014-02-01' }, 'referrer-role': { words: 'Year head' }, 'referrer-contact': { words: '01632 960001' } });
  });

  it('leaves out what does not fit its question', () => {
    for (const age of [-1, 26, 12.5, Number.NaN, '12' as unknown as number]) expect(hostAnswers(page('who-and-where'), undefined, { age })).to.deep.equal({});
    expect(hostAnswers(page('details'), undefined, { child: { 'child-born': '2014-02-31', 'child-sex': 'something else' } })).to.deep.equal({});
  });

  it('never leaves an episode out: one whose day cannot be read is undated', () => {
    const asking = guide.conversations[0]!.pages.find((p) => p.questions.some((q) => q.ask === 'episodes'))!;
    const question = asking.questions.find((q) => q.ask === 'episodes')!;
    expect(hostAnswers(asking, undefined, { episodes: [{ began: '2026-11-01', ended: '2026-11-02', note: 'At a friend’s' }, { began: 'last week' }] })[question.id]).to.deep.equal({ episodes: [{ began: '2026-11-01', ended: '2026-11-02', note: 'At a friend’s' }, { note: '' }] });
  });
});
