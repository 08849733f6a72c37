import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { LohStartAgain } from '../../src/elements/start-again.ts';

const show = () => fixture<LohStartAgain>(html`<loh-start-again></loh-start-again>`);
const press = async (again: LohStartAgain, id: string) => {
  again.renderRoot.querySelector<HTMLButtonElement>(`#${id}`)!.click();
  await again.updateComplete;
  await Promise.resolve();
};

describe('<loh-start-again>', () => {
  it('asks once, with focus on the safer answer, and goes back when it is kept', async () => {
    const again = await show();
    let wiped = 0;
    again.addEventListener('loh-wipe', () => wiped++);
    await press(again, 'again');
    expect(again.shadowRoot!.activeElement!.textContent).to.equal('Keep it');
    await press(again, 'keep');
    expect(again.shadowRoot!.activeElement!.id).to.equal('again');
    expect(wiped).to.equal(0);
  });

  it('says so when it was meant', async () => {
    const again = await show();
    await press(again, 'again');
    setTimeout(() => void press(again, 'wipe'));
    await oneEvent(again, 'loh-wipe');
  });
});
