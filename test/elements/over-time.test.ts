import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { overTime } from '../../src/afterwards/over-time.ts';
import type { LohOverTime } from '../../src/elements/over-time.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { axeClean } from '../support/axe.ts';

const show = (account = wrenUntil('closed')) => fixture<LohOverTime>(html`<loh-over-time .guide=${guide} .account=${account}></loh-over-time>`);
const texts = (el: LohOverTime, selector: string) => [...el.renderRoot.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

describe('<loh-over-time>', () => {
  it('draws each of the child’s own numbers by itself, every value beside its mark, and none added up', async () => {
    const el = await show();
    const { scales } = overTime(guide, wrenUntil('closed'));
    expect(scales.length).to.be.greaterThan(3);
    for (const { text, points } of scales) {
      const row = [...el.renderRoot.querySelectorAll('.row')].find((one) => one.querySelector('h4')!.textContent === text)!;
      expect(row.querySelectorAll('circle').length, text).to.equal(points.length);
      expect([...row.querySelectorAll('svg text:not(.end)')].map((t) => Number(t.textContent)), text).to.deep.equal(points.map(({ value }) => value));
    }
    expect(el.renderRoot.textContent).not.to.match(/total|average|score/i);
    expect(el.renderRoot.querySelector('.caution')!.textContent).to.match(/not added up/);
  });

  it('stands higher where the number is higher, and further on where the day is later', async () => {
    const el = await show();
    const { scales } = overTime(guide, wrenUntil('closed'));
    const circles = [...el.renderRoot.querySelector('.row')!.querySelectorAll('circle')].map((c) => [parseFloat(c.getAttribute('cx')!), parseFloat(c.getAttribute('cy')!)] as const);
    const { points } = scales[0]!;
    points.slice(1).forEach(({ on, value }, i) => {
      const [before, now] = [circles[i]!, circles[i + 1]!];
      expect(Math.sign(before[1] - now[1]), 'height').to.equal(Math.sign(value - points[i]!.value));
      expect(Math.sign(now[0] - before[0]), 'along').to.equal(on > points[i]!.on ? 1 : 0);
    });
  });

  it('says to a screen reader all that is drawn, and the same again in a table', async () => {
    const el = await show();
    const { scales, episodes } = overTime(guide, wrenUntil('closed'));
    const labels = [...el.renderRoot.querySelectorAll('figure > .row > svg[role=img]')].map((one) => one.getAttribute('aria-label')!);
    scales.forEach(({ text, points }, i) => {
      expect(labels[i]).to.contain(text).and.to.contain('0 to 10');
      for (const { value } of points) expect(labels[i]).to.match(new RegExp(`2026: ${value}\\b`));
    });
    expect(labels.at(-1)).to.match(/^Times missing: /);
    const rows = texts(el, 'tbody tr');
    expect(rows).to.have.length(scales.reduce((sum, { points }) => sum + points.length, 0) + episodes.length + overTime(guide, wrenUntil('closed')).measures.length);
    expect(rows.filter((row) => row.includes('Times missing'))).to.have.length(episodes.length);
    await axeClean(el);
  });

  it('says that fewer times reported is not by itself better', async () => {
    for (const account of [wrenUntil('closed'), [castMember('third-time-in-25-days').assessment]])
      expect((await show(account)).renderRoot.querySelector('.caution')!.textContent).to.match(/Fewer reported times does not by itself mean better/);
  });

  it('counts times missing without a day, and says that nothing is known yet where nothing is', async () => {
    const { assessment } = castMember('third-time-in-25-days');
    const undated = { ...assessment, said: assessment.said.map((s) => (s.page === 'about-missing' ? { ...s, answers: { ...s.answers, episodes: { episodes: [{ note: 'Some time in spring' }, { began: '2026-11-21', note: '' }] } } } : s)) };
    const el = await show([undated]);
    expect(texts(el, '.row p')[0]).to.equal('2 times. One has no date.');
    expect(el.renderRoot.querySelectorAll('.away')).to.have.length(1);
    expect((await show([castMember('young-carer').assessment])).renderRoot.textContent).to.contain('Nothing is recorded over time yet');
  });

  it('begins where reading begins, from the right in a language that runs that way', async () => {
    const el = await show();
    const first = () => parseFloat(el.renderRoot.querySelector('circle')!.getAttribute('cx')!);
    const left = first();
    el.speech = { lang: 'x', dir: 'rtl', langOf: () => undefined };
    await el.updateComplete;
    expect(first()).to.be.closeTo(100 - left, 0.01);
  });
});
