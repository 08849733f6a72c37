import { expect, fixture, html } from '@open-wc/testing';
import { LohTurned } from '../../src/elements/events.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { within } from '../support/themed.ts';
import { Widget } from '../support/widget.ts';

const shown = (el: Element) => el.checkVisibility() && el.getBoundingClientRect().width > 1;
const text = (el: Element) => [...el.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent!.trim());

async function compact(density: string): Promise<Widget> {
  const element = await fixture<LevelsOfHelp>(html`<div style="inline-size: 360px"><levels-of-help as-of=${today} density=${density}></levels-of-help></div>`);
  return new Widget(element.querySelector('levels-of-help')!).settle();
}

/** Each page that the account went over, and the letter at its end. */
async function everyPage(w: Widget, id: string, look: (name: string) => void): Promise<void> {
  w.element.open(castMember(id).assessment);
  await w.settle();
  look('where it opens');
  for (const { page } of castMember(id).assessment.said) {
    w.screen!.dispatchEvent(new LohTurned({ page }));
    await w.settle();
    look(page);
  }
}

describe('the root’s look', () => {
  it('reflects theme and density, and says neither until it is set', async () => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today}></levels-of-help>`);
    expect([element.theme, element.density, element.hasAttribute('theme'), element.hasAttribute('density')]).to.deep.equal(['', '', false, false]);
    element.theme = 'dark';
    element.density = 'compact';
    await element.updateComplete;
    expect([element.getAttribute('theme'), element.getAttribute('density'), getComputedStyle(element).colorScheme]).to.deep.equal(['dark', 'compact', 'dark']);
    element.removeAttribute('theme');
    await element.updateComplete;
    expect([element.theme, getComputedStyle(element).colorScheme]).to.deep.equal(['', 'light dark']);
  });

  it('compact takes less room on every page, with text of 15 px or more and targets of 24 px or more', async () => {
    const tall: Record<string, number[]> = {};
    for (const density of ['', 'compact']) {
      const w = await compact(density);
      const small: string[] = [];
      await everyPage(w, 'young-carer', (page) => {
        (tall[page] ??= []).push(w.element.getBoundingClientRect().height);
        const drawn = within(w.element.renderRoot).filter(shown);
        const say = (el: Element, what: string) => small.push(`${page}: ${el.localName}#${el.id}.${el.className} ${what}`);
        // Compact, what is said quietly is as large as the rest; the drawing of the levels grows with its width.
        for (const el of drawn.filter(text).filter((e) => !e.closest('svg, .sr')))
          if (parseFloat(getComputedStyle(el).fontSize) < (density ? 15 : 13.5)) say(el, getComputedStyle(el).fontSize);
        for (const el of drawn.filter((e) => e.matches('button, summary, label.option, label.choice, input, textarea, select'))) {
          const { width, height } = el.getBoundingClientRect();
          if (Math.min(width, height) < 24) say(el, `${width} × ${height}`);
        }
      });
      expect(small, density).to.deep.equal([]);
      expect(parseFloat(getComputedStyle(w.screen!).fontSize)).to.equal(density ? 15 : 17);
    }
    expect(Object.entries(tall).filter(([, [roomy, dense]]) => dense! > 0.9 * roomy!)).to.deep.equal([]);
  });

  it('takes a size of text that the host sets on the element, all through', async () => {
    const w = await compact('');
    w.element.setAttribute('style', 'font-size: 200%');
    expect(getComputedStyle(w.screen!).fontSize).to.equal('32px');
    expect(getComputedStyle(w.find('button[type=submit]')).fontSize).to.equal('32px');
  });
});
