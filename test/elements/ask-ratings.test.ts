import { expect } from '@open-wc/testing';
import type { Question } from '../../src/guide/question.ts';
import { axeClean } from '../support/axe.ts';
import { laterPage } from '../support/later-page.ts';

const question: Question = { id: 'numbers', ask: 'ratings', text: 'How is each of these?', ends: { least: 'Not good', most: 'Very good' }, options: [{ id: 'safe', text: 'Feeling safe' }, { id: 'home', text: 'Home' }], optional: true };

describe('numbers from 0 to 10', () => {
  it('are radio buttons, each option by itself, both ends named, axe-clean', async () => {
    const { page, find } = await laterPage(question);
    const rows = [...page.renderRoot.querySelectorAll<HTMLFieldSetElement>('fieldset.rating')];
    expect(rows.map((row) => row.querySelector('legend')!.textContent)).to.deep.equal(['Feeling safe', 'Home']);
    for (const row of rows) {
      expect([...row.querySelectorAll('label')].map((label) => label.textContent)).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
      expect(find(row.getAttribute('aria-describedby')!).textContent.replace(/\s+/g, ' ')).to.match(/0 Not good 10 Very good/);
    }
    expect(page.renderRoot.querySelector(':checked')).to.equal(null);
    await axeClean(page);
  });

  it('are kept by option, 0 too; what is left out is not there', async () => {
    const { find, goOn } = await laterPage(question);
    find('numbers-safe-0').click();
    expect(await goOn()).to.deep.equal({ numbers: { ratings: { safe: 0 } } });
  });

  it('keep both of two given before anything is drawn anew', async () => {
    const { page, find } = await laterPage(question);
    find('numbers-safe-3').click();
    find('numbers-home-10').click();
    expect(page.answers).to.deep.equal({ numbers: { ratings: { safe: 3, home: 10 } } });
  });

  it('can be taken back, and focus stays with its row', async () => {
    const { page, press } = await laterPage(question, { numbers: { ratings: { safe: 3 } } });
    await press('Take this number back');
    expect(page.answers).to.deep.equal({});
    expect((page.renderRoot as ShadowRoot).activeElement?.id).to.equal('numbers-safe-0');
    expect(page.renderRoot.querySelector(':checked')).to.equal(null);
  });

  it('wrap at 320 px in targets that a thumb can hit, at twice the size of text too', async () => {
    for (const size of ['', '200%']) {
      const { page } = await laterPage(question);
      page.style.cssText = `inline-size: 288px; ${size && `font-size: ${size}; --_size: 2em`}`;
      await page.updateComplete;
      expect(page.scrollWidth).to.be.at.most(288);
      for (const choice of page.renderRoot.querySelectorAll('.choice')) {
        const { height, width, right } = choice.getBoundingClientRect();
        expect(Math.min(height, width)).to.be.at.least(44);
        expect(right).to.be.at.most(page.getBoundingClientRect().right + 1);
      }
    }
  });
});
