import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohAnswers } from '../../src/elements/answers.ts';
import type { LohTurned } from '../../src/elements/events.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';

const show = (id: string) => fixture<LohAnswers>(html`<loh-answers .guide=${guide} .journey=${journeyOf(guide, castMember(id).assessment)} .page=${'check'}></loh-answers>`);

describe('<loh-answers>', () => {
  it('tells each page that was reached, with a way to change it that says which', async () => {
    const list = await show('young-carer');
    const buttons = [...list.renderRoot.querySelectorAll<HTMLButtonElement>('.page button')];
    expect(buttons.map((b) => b.getAttribute('aria-label'))).to.include('Change: Caring for someone at home');
    setTimeout(() => buttons.find((b) => b.getAttribute('aria-label') === 'Change: Caring for someone at home')!.click());
    expect(((await oneEvent(list, 'loh-turned')) as unknown as LohTurned).to).to.deep.equal({ page: 'about-caring' });
  });

  it('tells “no”, “not known” and “not answered” apart', async () => {
    const text = (await show('four-not-known')).renderRoot.textContent;
    expect(text).to.match(/I do not know:\s*Somebody may have taken/).and.match(/No:\s*The child needs medicine/);
    expect((await show('nothing-known')).renderRoot.textContent).to.match(/Not answered/);
  });

  it('keeps the child’s words as they were', async () => {
    expect((await show('young-carer')).renderRoot.querySelector('dd.say')!.textContent).to.equal('If I don’t get her up, nobody does.');
  });
});
