import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohReferral } from '../../src/elements/referral.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { asText } from '../../src/referral/text.ts';
import { castMember } from '../../stories/cast.ts';

const letter = refer(guide, castMember('awkward-words').assessment);
const show = () => fixture<LohReferral>(html`<loh-referral .letter=${letter}></loh-referral>`);
const press = (r: LohReferral, text: string) => [...r.renderRoot.querySelectorAll('button')].find((b) => b.textContent === text)!.click();

describe('<loh-referral>', () => {
  it('shows every line of the letter as text, markup and all', async () => {
    const r = await show();
    for (const line of [...letter.summary, ...letter.sections.flatMap((s) => s.lines)]) expect(r.renderRoot.textContent).to.include(line.text);
    expect(r.renderRoot.querySelector('article img, article script, article i, article b')).to.equal(null);
  });

  it('offers the letter to be copied by hand where the page may not copy', async () => {
    const r = await show();
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      let taken = 0;
      r.addEventListener('loh-taken', () => taken++);
      press(r, 'Copy as text');
      for (let i = 0; i < 5; i++) await r.updateComplete;
      expect(taken, 'nothing was taken yet').to.equal(0);
      expect(r.renderRoot.querySelector('textarea')!.value).to.equal(asText(letter));
      expect(r.renderRoot.querySelector('[role=status]')!.textContent).to.match(/Ctrl and C/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('lays the letter on paper only while printing, and shows nothing else there', async () => {
    const r = await show();
    dispatchEvent(new Event('beforeprint'));
    const paper = document.querySelector('.loh-paper')!;
    expect(paper.shadowRoot!.textContent).to.include(letter.summary[0]!.text);
    expect(getComputedStyle(paper).display, 'not on the screen').to.equal('none');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.loh-paper')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(0);
    r.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.loh-paper'), 'gone with the letter').to.equal(null);
  });
});
