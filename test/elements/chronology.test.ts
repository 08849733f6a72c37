import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { chronologyIn } from '../../src/assessment/chronology.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohChronology } from '../../src/elements/chronology.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';

const show = (id: string) => {
  const { assessment } = castMember(id);
  return fixture<LohChronology>(html`<loh-chronology .entries=${chronologyIn(guide, journeyOf(guide, assessment), assessment)} .asOf=${today}></loh-chronology>`);
};
const texts = (list: LohChronology, selector: string) => [...list.renderRoot.querySelectorAll(selector)].map((e) => e.textContent.trim());

describe('<loh-chronology>', () => {
  it('is in order of date, under headings, the undated last', async () => {
    const list = await show('third-time-in-25-days');
    expect(texts(list, 'h4')).to.deep.equal(['In the last six months', 'No date']);
    const days = [...list.renderRoot.querySelectorAll('time')].map((t) => t.getAttribute('datetime')!.slice(0, 10));
    expect(days.length).to.be.greaterThan(4);
    expect([...days].sort()).to.deep.equal(days);
    expect(texts(list, 'li').at(-1)).to.match(/Trainers/);
  });

  it('sets the child’s words as a quotation', async () => {
    expect(texts(await show('young-carer'), 'q')).to.deep.equal(['I get her up and walk her to nursery.']);
  });

  it('says the pattern of the dates in one sentence, and judges nothing', async () => {
    expect(texts(await show('young-carer'), '.pattern')[0]).to.match(/^5 entries between 2 and 20 November 2026/).and.not.match(/level|worr|concern|risk/i);
  });

  it('spills nowhere at 320 pixels', async () => {
    const list = await show('third-time-in-25-days');
    const narrow = await fixture<HTMLElement>(html`<div></div>`);
    narrow.classList.add('narrow');
    narrow.setAttribute('style', 'inline-size: 280px');
    narrow.append(list);
    await list.updateComplete;
    expect(list.scrollWidth).to.be.at.most(280);
  });

  it('draws nothing to speak of where there is nothing', async () => {
    const list = await fixture<LohChronology>(html`<loh-chronology .asOf=${today}></loh-chronology>`);
    expect(list.renderRoot.querySelector('li, p')).to.equal(null);
  });
});
