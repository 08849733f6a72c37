import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohAnswers } from '../../src/elements/answers.ts';
import type { LohAnswered, LohTurned } from '../../src/elements/events.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';

const check = guide.conversations[0]!.pages.find((p) => p.id === 'check')!;

const show = (id: string) => fixture<LohAnswers>(html`<loh-answers .guide=${guide} .journey=${journeyOf(guide, castMember(id).assessment)} .page=${check}></loh-answers>`);

describe('<loh-answers>', () => {
  it('tells each page that was reached, with a way to change it that says which', async () => {
    const list = await show('young-carer');
    const buttons = [...list.renderRoot.querySelectorAll<HTMLButtonElement>('.page button')];
    expect(buttons.map((b) => b.getAttribute('aria-label'))).to.include('Change: The child caring for someone');
    setTimeout(() => buttons.find((b) => b.getAttribute('aria-label') === 'Change: The child caring for someone')!.click());
    expect(((await oneEvent(list, 'loh-turned')) as unknown as LohTurned).to).to.deep.equal({ page: 'about-caring' });
  });

  it('tells “no”, “not known” and “not answered” apart', async () => {
    const text = (await show('four-not-known')).renderRoot.textContent;
    expect(text).to.match(/I do not know:\s*Somebody may have taken/).and.match(/No:\s*The child needs medicine/);
    expect((await show('nothing-known')).renderRoot.textContent).to.match(/Not answered/);
  });

  it('asks for the practitioner’s own view last of all, and gives it with the way on', async () => {
    const list = await show('one-small-worry');
    list.renderRoot.querySelector<HTMLInputElement>('#own-view-step-level-3')!.click();
    setTimeout(() => list.renderRoot.querySelector<HTMLButtonElement>('.actions button')!.click());
    const { page, answers } = (await oneEvent(list, 'loh-answered')) as unknown as LohAnswered;
    expect([page, answers]).to.deep.equal(['check', { 'own-view-step': { step: 'level-3' } }]);
  });

  it('keeps the child’s words as they were', async () => {
    expect((await show('young-carer')).renderRoot.querySelector('dd.say')!.textContent).to.equal('If I don’t get her up, nobody does.');
  });
});
