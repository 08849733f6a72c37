import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohCall } from '../../src/elements/call.ts';
import type { LohCalled } from '../../src/elements/events.ts';

const show = () => fixture<LohCall>(html`<loh-call .now=${'23 November 2026 at 14:10'}></loh-call>`);
const submit = (call: LohCall) => call.renderRoot.querySelector<HTMLButtonElement>('button[type=submit]')!.click();

describe('<loh-call>', () => {
  it('keeps whom, when, what was said and what was agreed', async () => {
    const call = await show();
    for (const [key, text] of [['whom', 'Duty worker (invented)'], ['agreed', 'A visit today']] as const) {
      const field = call.renderRoot.querySelector<HTMLInputElement>(`#call-${key}`)!;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await call.updateComplete;
    }
    setTimeout(() => submit(call));
    expect(((await oneEvent(call, 'loh-called')) as unknown as LohCalled).call).to.include({ whom: 'Duty worker (invented)', agreed: 'A visit today', when: '23 November 2026 at 14:10' });
  });

  it('keeps nothing when nothing was written', async () => {
    const call = await show();
    setTimeout(() => submit(call));
    expect(((await oneEvent(call, 'loh-called')) as unknown as LohCalled).call).to.equal(undefined);
  });

  it('says to chase a decision that does not come', async () => {
    expect((await show()).renderRoot.textContent).to.match(/No decision after one working day/);
  });
});
