import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define-later.ts';
import type { LohResumed } from '../../src/elements/events.ts';
import type { LohResume } from '../../src/elements/resume.ts';
import { axeClean } from '../support/axe.ts';

describe('<loh-resume>', () => {
  const shown = () => fixture<LohResume>(html`<loh-resume .at=${'2026-11-23T14:02:00.000Z'}></loh-resume>`);

  it('says when it was last written, by the clock in England, and nothing of what it says', async () => {
    const element = await shown();
    expect(element.shadowRoot!.textContent).to.match(/23 November 2026.*14:02/s);
    await axeClean(element);
  });

  it('offers to go on, and to wipe it', async () => {
    const element = await shown();
    const [goOn, wipe] = element.shadowRoot!.querySelectorAll('button');
    for (const [button, expected] of [[goOn!, true], [wipe!, false]] as const) {
      const heard = oneEvent(element, 'loh-resumed') as Promise<LohResumed>;
      button.click();
      expect((await heard).goOn).to.equal(expected);
    }
  });
});
