import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohDanger } from '../../src/elements/danger.ts';

describe('<loh-danger>', () => {
  it('says to call 999 with no guide, no answers and nothing pressed, and what to do when opened', async () => {
    const line = await fixture<LohDanger>(html`<loh-danger></loh-danger>`);
    const details = line.renderRoot.querySelector('details')!;
    expect(details.querySelector('summary')!.textContent).to.match(/In danger now\?.*Call 999/s);
    details.open = true;
    expect(details.innerText).to.match(/do not wait 24 hours/i).and.match(/phone children’s social care/);
  });
});
